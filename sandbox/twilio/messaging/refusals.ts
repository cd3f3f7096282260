import { senderPool } from '../numbers/messagingService';
import type { Account } from '../state/account';
import { TwilioError } from '../twilioError';
import { templates } from './templates';

/** Twilio's test numbers: https://www.twilio.com/docs/iam/test-credentials */
const refusedSenders: Record<string, number> = {
  '+15005550001': 21212,
  '+15005550007': 21606,
  '+15005550008': 21611,
};
const refusedRecipients: Record<string, number> = {
  '+15005550001': 21211,
  '+15005550002': 21612,
  '+15005550003': 21408,
  '+15005550004': 21610,
  '+15005550009': 21614,
};

/** The test number that may send from any account. */
const TEST_SENDER = '+15005550006';

const MINUTE = 60_000;
/** A host name of a callback may have no underscore. */
const isCallback = /^https?:\/\/[^/?#_]+([/?#]|$)/;
const isAddress = /^(\+[1-9]\d{3,14}|\d{3,6}|[a-z]+:.+)$/;

/** What a create-message request says, by Twilio's names. */
export interface MessageRequest {
  To: string;
  From?: string;
  MessagingServiceSid?: string;
  Body?: string;
  MediaUrl?: string[];
  ContentSid?: string;
  ContentVariables?: string;
  ScheduleType?: string;
  SendAt?: string;
  StatusCallback?: string;
}

/** Conditions on content that Twilio's document cannot express. */
function refuseContent(
  account: Account,
  { Body = '', MediaUrl = [], ContentSid, ContentVariables }: MessageRequest,
) {
  if (ContentSid && !templates(account).get(ContentSid)) throw new TwilioError(21655, ContentSid);
  if (!Body && MediaUrl.length === 0 && !ContentSid) throw new TwilioError(21602);
  if (Body.length > 1600) throw new TwilioError(21617);
  if (MediaUrl.length > 10) throw new TwilioError(21623);
  const broken = MediaUrl.find((url) => !URL.canParse(url) || !/^https?:/.test(url));
  if (broken !== undefined) throw new TwilioError(21620, broken);
  if (ContentVariables === undefined) return;
  if (!ContentSid) throw new TwilioError(21656);
  try {
    JSON.parse(ContentVariables);
  } catch {
    throw new TwilioError(21656);
  }
}

function refuseSchedule(
  { MessagingServiceSid, ScheduleType, SendAt }: MessageRequest,
  nowMs: number,
) {
  if (!ScheduleType && !SendAt) return;
  if (!MessagingServiceSid) throw new TwilioError(35118);
  if (!SendAt) throw new TwilioError(35111);
  if (!ScheduleType) throw new TwilioError(35114);
  const aheadMs = Date.parse(SendAt) - nowMs;
  if (aheadMs < 15 * MINUTE || aheadMs > 35 * 24 * 60 * MINUTE) throw new TwilioError(35114);
}

/**
 * The sender's address in the pool of the service, or the number itself; throws where it may not
 * send.
 */
function chooseSender(account: Account, { From, MessagingServiceSid }: MessageRequest): string {
  if (MessagingServiceSid) {
    const service = account.messagingServices.get(MessagingServiceSid);
    if (!service) throw new TwilioError(21705, MessagingServiceSid);
    const pool = senderPool(account, MessagingServiceSid).all;
    if (pool.length === 0) throw new TwilioError(21704);
    if (!From) return String(pool[0]?.phone_number);
    if (!pool.some((number) => number.phone_number === From)) throw new TwilioError(21606, From);
    return From;
  }
  if (!From) throw new TwilioError(21603);
  const refused = refusedSenders[From];
  if (refused) throw new TwilioError(refused, From);
  if (From === TEST_SENDER || !/^(\+|whatsapp:)/.test(From)) return From;
  const bare = From.replace(/^whatsapp:/, '');
  const number = account.numbers.find((candidate) => candidate.phone_number === bare);
  if (!number && bare !== From) throw new TwilioError(63007);
  const canSend = (number?.capabilities as { sms?: boolean } | undefined)?.sms === true;
  if (!canSend) throw new TwilioError(21606, From);
  return From;
}

/**
 * Refuses a message as Twilio does, by the first reason that it names; returns the sender's
 * address.
 */
export function refuseOrChoose(account: Account, message: MessageRequest, nowMs: number): string {
  const { To, StatusCallback, MessagingServiceSid } = message;
  if (!To) throw new TwilioError(21604);
  const bareTo = To.replace(/^whatsapp:/, '');
  const refused = refusedRecipients[bareTo];
  if (refused) throw new TwilioError(refused, To);
  if (!isAddress.test(bareTo)) throw new TwilioError(21211, To);
  if (StatusCallback && !isCallback.test(StatusCallback))
    throw new TwilioError(21609, StatusCallback);
  const sender = chooseSender(account, message);
  refuseContent(account, message);
  refuseSchedule(message, nowMs);
  const unsubscribed = [sender, MessagingServiceSid].some(
    (from) => from && account.optOuts.has(from, To),
  );
  if (unsubscribed) throw new TwilioError(21610);
  return sender;
}
