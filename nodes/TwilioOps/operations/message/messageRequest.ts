import type { MessageListInstanceCreateOptions } from 'twilio/lib/rest/api/v2010/account/message';
import { binaryUrls } from '../../../../lib/engines/binaryUrls';
import { FieldError } from '../../../../lib/kit/fieldError';
import type { Outgoing, Sending } from '../../../../lib/sending/contract';
import {
  addressOn,
  senderOf,
  type Channel,
  type ChosenSender,
  type Sender,
} from '../../../../lib/sending/senders';
import type { TwilioContext } from '../../../../lib/sending/contract';
import { wholeText } from '../../../../lib/gate/wholeText';
import { bareAddress } from '../../../../lib/twilio/crm';

/** Who gets what from whom, of every message. */
export interface MessageText extends ChosenSender {
  channel: Channel;
  to: string;
  message?: string;
  contentSid?: string;
  contentVariables: Record<string, string>;
}

/** What the user said of a message that is to be sent. */
export interface MessageInput extends MessageText {
  mediaUrls: string[];
  binaryPropertyNames: string[];
  requirePass?: boolean;
  sendAt?: Date;
  options: {
    validityPeriod?: number;
    persistentAction?: string[];
    fallbackFrom?: string;
    addressRetention?: 'retain' | 'obfuscate';
  };
}

/**
 * The request as Twilio's API has it, without the item's own files.
 * @throws FieldError when such a message cannot be sent
 */
export function messageRequest(
  input: MessageInput,
  { account, decision }: TwilioContext,
): MessageListInstanceCreateOptions {
  const {
    channel,
    to,
    message,
    contentSid,
    contentVariables,
    mediaUrls,
    binaryPropertyNames,
    sendAt,
    options,
  } = input;
  const files = mediaUrls.length + binaryPropertyNames.length;
  if (!message && !contentSid && files === 0) {
    throw new FieldError({
      field: 'message',
      label: 'Message',
      fault: 'is empty: enter a text, choose a template or attach media',
    });
  }
  if (files > maxFiles) {
    throw new FieldError({
      field: 'mediaUrls',
      label: 'Media URLs',
      fault: `and Input Binary Fields name ${files} files: Twilio takes ${maxFiles}`,
    });
  }
  const sender = senderOf(input, account);
  if (sendAt) checkSchedule(sendAt, sender);
  return {
    to: addressOn(channel, to),
    ...(sender.from ? { from: addressOn(channel, sender.from) } : sender),
    body: message,
    ...(contentSid && { contentSid }),
    ...(contentSid &&
      Object.keys(contentVariables).length > 0 && {
        contentVariables: JSON.stringify(contentVariables),
      }),
    ...(mediaUrls.length > 0 && { mediaUrl: mediaUrls }),
    ...(channel === 'mms' && files === 0 && { sendAsMms: true }),
    ...(sendAt && { sendAt, scheduleType: 'fixed' as const }),
    ...options,
    ...validityOf(options, decision),
  };
}

/** Twilio's limit for one message (API reference, MediaUrl). */
const maxFiles = 10;

/**
 * The item's files as further media of a request.
 * @throws FieldError when one is not there or cannot be offered to Twilio
 */
export function withFiles(
  message: MessageListInstanceCreateOptions,
  { binaryPropertyNames, sendAt }: MessageInput,
  context: TwilioContext,
): MessageListInstanceCreateOptions {
  if (binaryPropertyNames.length === 0) return message;
  const urls = binaryUrls(binaryPropertyNames, context, sendAt);
  return { ...message, mediaUrl: [...(message.mediaUrl ?? []), ...urls] };
}

/**
 * Whom it goes to and comes from, as Twilio is told: to look for it, even when it is too late to
 * send it.
 */
export function endsOf({ channel, to, options, ...chosen }: MessageInput, context: TwilioContext) {
  const { from, messagingServiceSid } = senderOf(chosen, context.account);
  return {
    to: addressOn(channel, to),
    sender: from === undefined ? messagingServiceSid : addressOn(channel, from),
    isHidden: options.addressRetention === 'obfuscate',
  };
}

/** What Twilio shows of it: of a template it makes the text itself. */
export const shownText = ({ contentSid, message }: MessageText): string | undefined =>
  contentSid ? undefined : message;

/** What may not be sent twice: a text or template, and what else makes it another message. */
export function sendingOf(
  input: MessageText & Pick<MessageInput, 'sendAt' | 'options'>,
  { account }: TwilioContext,
  more: object = {},
): Sending {
  const { from, messagingServiceSid } = senderOf(input, account);
  const { channel, to, message, contentSid, contentVariables, sendAt } = input;
  const { persistentAction } = input.options;
  return {
    kind: 'message',
    recipient: to,
    address: addressOn(channel, to),
    // A number is one sender on every channel, and is written out already.
    sender: from === undefined ? messagingServiceSid : bareAddress(from),
    content: { message, contentSid, contentVariables, persistentAction, ...more },
    shown: shownText(input),
    dueAt: sendAt,
    template: contentSid,
  };
}

/**
 * What reaches the person, as it will be asked of Twilio.
 * @param further texts that reach them beside the message
 * @throws FieldError when such a message cannot be sent
 */
export function outgoingOf(
  input: MessageInput,
  context: TwilioContext,
  further: ReadonlyArray<string | undefined> = [],
): Outgoing {
  const { persistentAction = [], fallbackFrom } = input.options;
  if (input.requirePass && fallbackFrom) {
    throw new FieldError({
      field: 'options.fallbackFrom',
      label: 'Fallback From',
      fault:
        'is a sender that a pass of the Compliance Gate does not cover, so nothing was sent: leave it out, or require no pass',
    });
  }
  if (input.requirePass && input.binaryPropertyNames.length > 0) {
    throw new FieldError({
      field: 'binaryPropertyNames',
      label: 'Input Binary Fields',
      fault:
        'are not covered by a pass of the Compliance Gate, so nothing was sent: attach files by Media URLs, or use Check Compliance Before Sending',
    });
  }
  const { from, messagingServiceSid, body, mediaUrl, contentSid, contentVariables, sendAt } =
    messageRequest(input, context);
  return {
    account: context.account.accountSid,
    recipient: input.to,
    from: from && bareAddress(from),
    messagingServiceSid,
    channel: input.channel,
    text: wholeText(body, [...further, ...persistentAction]),
    mediaUrls: mediaUrl,
    contentSid,
    contentVariables,
    sendAt,
  };
}

/** A message that was allowed until some hour may not wait in Twilio's queue beyond it. */
function validityOf(
  { validityPeriod = Infinity }: MessageInput['options'],
  decision: TwilioContext['decision'],
) {
  const shortest = Math.min(validityPeriod, decision?.validityPeriod ?? Infinity);
  return Number.isFinite(shortest) ? { validityPeriod: shortest } : {};
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** Twilio takes 15 minutes to 35 days, of a messaging service only (error codes 35111 to 35118). */
function checkSchedule(sendAt: Date, sender: Sender): void {
  const fault = (problem: string) =>
    new FieldError({
      field: 'sendAt',
      label: 'Send At',
      value: sendAt.toISOString(),
      fault: problem,
    });
  if (!sender.messagingServiceSid)
    throw fault('needs a messaging service: choose one as the sender');
  const ahead = sendAt.getTime() - Date.now();
  if (ahead < 15 * minute)
    throw fault('is less than 15 minutes ahead: choose a later time or send now');
  if (ahead > 35 * day) throw fault('is more than 35 days ahead: choose an earlier time');
}
