import type { Held, Settlement } from '../ledger/ledger';
import { TwilioOpsError } from '../twilio/errors';
import type { Sending } from './contract';

/**
 * The kinds whose answer Twilio names with a SID. API › Request may ask for anything, also for what
 * has none.
 */
const hasSid: Record<Sending['kind'], boolean> = {
  message: true,
  call: true,
  verification: true,
  purchase: true,
  request: false,
};

/** Whether this is what Twilio answers when it has taken a send of this kind. */
export const isAnswerTo = (kind: string, result: unknown): boolean =>
  !hasSid[kind as Sending['kind']] || sidOf(result) !== null;

/**
 * Something on the way answered with success, but not as Twilio does: the request may have reached
 * Twilio or not.
 */
export const notTwilios = (attempts: number): TwilioOpsError =>
  new TwilioOpsError("The answer has no SID, so it is not Twilio's.", {
    action: 'fix',
    remedy: 'Check the base URL, and any proxy in between.',
    mayHaveBeenProcessed: true,
    attempts,
  });

/** What is noted of a send. */
export const settlementOf = (
  { account, kind, recipient, key, isOwn, attempt }: Held,
  state: Settlement['state'],
): Settlement => ({
  ...{ account, kind, recipient, key, isOwn, attempt },
  state,
  sid: null,
  errorCode: null,
  result: null,
});

/** What is noted of Twilio's answer. */
export const answerOf = (result: unknown): Pick<Settlement, 'sid' | 'result'> => ({
  sid: sidOf(result),
  result: JSON.stringify(result) ?? null,
});

/** Twilio's have 34 characters; PostgreSQL's index of them takes no more than some thousand. */
const longestSid = 255;

const sidOf = (result: unknown): string | null =>
  typeof result === 'object' &&
  result !== null &&
  'sid' in result &&
  typeof result.sid === 'string' &&
  result.sid !== '' &&
  result.sid.length <= longestSid
    ? result.sid
    : null;
