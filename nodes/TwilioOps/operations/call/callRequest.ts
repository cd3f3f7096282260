import type { CallListInstanceCreateOptions } from 'twilio/lib/rest/api/v2010/account/call';
import type { TranscriptionAttributes } from 'twilio/lib/twiml/VoiceResponse';
import { FieldError } from '../../../../lib/kit/fieldError';
import type { Outgoing, Sending } from '../../../../lib/sending/contract';
import type { TwilioContext } from '../../../../lib/sending/contract';
import { dialled } from '../../../../lib/phone/dialled';
import { wholeText } from '../../../../lib/gate/wholeText';
import { transcribedTwiml } from '../../../../lib/twilio/transcribedTwiml';
import { checkedTwiml } from '../../../../lib/engines/checkedTwiml';
import type { Twiml } from '../../../../lib/twilio/twiml';
import { checkDestination } from './transcriptionOptions';
import { fitting, instructionsTwiml } from './instructions';

/** What the user said of a call that is to be made. */
interface CallInput {
  to: string;
  from?: { value: string };
  say?: string;
  twiml?: string;
  url?: string;
  applicationSid?: string;
  record: boolean;
  transcribe: boolean;
  transcription?: object;
  requirePass?: boolean;
  options: {
    asyncAmd?: boolean;
    callerId?: string;
    callReason?: string;
    fallbackUrl?: string;
    sendDigits?: string;
  };
}

/**
 * The request as Twilio's API has it.
 * @throws FieldError when the instructions cannot be carried out
 */
export function callRequest(
  input: CallInput,
  context: TwilioContext,
): CallListInstanceCreateOptions {
  const {
    to,
    url,
    applicationSid,
    record,
    options: { asyncAmd, ...rest },
  } = input;
  const twiml = twimlOf(input, context);
  return {
    to,
    from: callerOf(input, context),
    ...(twiml ? { twiml } : url ? { url } : { applicationSid }),
    ...(record && { record }),
    ...rest,
    // The API takes the words `true` and `false` here, not a boolean.
    ...(asyncAmd !== undefined && { asyncAmd: String(asyncAmd) }),
  };
}

/** Twilio's request has no parameter for transcribing: it is part of the instructions. */
function twimlOf(input: CallInput, context: TwilioContext): Twiml | undefined {
  const twiml = instructionsTwiml(input, context);
  const { account } = context;
  if (!input.transcribe) return twiml;
  const field = 'transcribe';
  const label = 'Transcribe';
  if (!twiml) {
    throw new FieldError({
      field,
      label,
      fault:
        'needs instructions from here, and those of this call come from elsewhere: put <Start><Transcription/></Start> into them, or use Start Transcription when the trigger tells that the call was answered',
    });
  }
  const { transcription = {} } = input;
  checkDestination(transcription, field, label);
  const transcribed = transcribedTwiml(twiml, transcription as TranscriptionAttributes);
  return fitting(checkedTwiml(transcribed, { field, label, kind: 'call', account }), field);
}

/**
 * The number that calls: the chosen one, or the account's default.
 * @throws FieldError when there is neither
 */
export function callerOf({ from }: Pick<CallInput, 'from'>, { account }: TwilioContext): string {
  const caller = from?.value ?? account.defaultFrom;
  // A client or a SIP address goes as it is written.
  if (caller) return dialled(caller, account.defaultCountry) ?? caller.trim();
  throw new FieldError({
    field: 'from',
    label: 'From',
    fault: `is empty, and account "${account.name}" has no default number: choose a number, or fill in Default From in the credential`,
  });
}

/**
 * What reaches the person called, for the Compliance Gate.
 * @throws FieldError when such a call cannot be made
 */
export function outgoingCall(input: CallInput, context: TwilioContext): Outgoing {
  const { from } = callRequest(input, context);
  const { to: recipient, say, twiml, url, applicationSid } = input;
  const { callerId, callReason, fallbackUrl } = input.options;
  if (input.requirePass && callerId) {
    throw new FieldError({
      field: 'options.callerId',
      label: 'Caller ID',
      fault:
        'is a sender that a pass of the Compliance Gate does not cover, so nothing was sent: leave it out, or require no pass',
    });
  }
  return {
    account: context.account.accountSid,
    recipient,
    from,
    channel: 'voice',
    text: wholeText(say ?? twiml ?? url ?? applicationSid, [callReason, fallbackUrl]),
  };
}

/** What may not be done twice. */
export const sendingOf = (input: CallInput, context: TwilioContext): Sending => {
  const { to, say, twiml, url, applicationSid, options } = input;
  return {
    kind: 'call',
    recipient: to,
    sender: callerOf(input, context),
    content: { say, twiml, url, applicationSid, sendDigits: options.sendDigits },
  };
};
