import { FieldError } from '../../../../lib/kit/fieldError';
import type { TwilioContext } from '../../../../lib/sending/contract';
import type { WaitFor } from '../../../../lib/sending/contract';
import { wordsIn, type ApprovalLanguage } from '../../../../lib/waiting/approvalWords';
import type { MessageInput, MessageText } from './messageRequest';

/** What the user said of a message whose response is waited for. */
interface WaitingInput extends MessageText {
  message: string;
  responseType: 'approval' | 'reply' | 'delivery';
  approvalOptions?: { instructions?: string; language?: ApprovalLanguage };
  requirePass?: boolean;
  options: { validityPeriod?: number };
}

/** What is waited for, by the response type. */
export const waitKindOf = ({
  responseType,
}: Pick<WaitingInput, 'responseType'>): WaitFor['kind'] =>
  responseType === 'approval' ? 'decision' : responseType;

/**
 * The message that is sent: an approval says how to decide.
 * @throws FieldError for an approval by a template whose reply nobody would hear
 */
export function approvalMessage(input: WaitingInput, { awaited }: TwilioContext): MessageInput {
  const { contentSid, responseType, message, approvalOptions } = input;
  const isApproval = responseType === 'approval';
  if (isApproval && contentSid && awaited && !awaited.isHeard) {
    throw new FieldError({
      field: 'contentSid',
      label: 'Template',
      fault:
        'cannot show the page of an approval, and no active trigger would hear YES or NO; nothing was sent: activate a workflow with a Twilio Ops Trigger for this sender, or send a text',
    });
  }
  const text = contentSid
    ? undefined
    : isApproval && awaited
      ? `${message}\n\n${howToDecide(awaited, approvalOptions)}`
      : message;
  return { ...input, message: text, mediaUrls: [], binaryPropertyNames: [], sendAt: undefined };
}

function howToDecide(
  { resumeUrl, isHeard }: NonNullable<TwilioContext['awaited']>,
  { instructions, language }: NonNullable<WaitingInput['approvalOptions']> = {},
): string {
  const { replyOrPage, page } = wordsIn(language);
  return `${instructions ?? (isHeard ? replyOrPage : page)} ${resumeUrl}`;
}
