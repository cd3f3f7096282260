import type { Twilio } from 'twilio';
import type { CallInstance } from 'twilio/lib/rest/api/v2010/account/call';
import type { MessageInstance } from 'twilio/lib/rest/api/v2010/account/message';
import { namedChannel } from '../phone/channel';
import { readAddress } from '../phone/readAddress';
import {
  addressForms,
  givenFirst,
  withoutChannel,
  type AddressForms,
} from '../twilio/channelAddress';
import type { LostMessage, Verdict } from '../twilio/reconcile';
import type { LookUp, LookUpContext } from './contract';

/** For operations that cannot be looked up: the outcome stays unknown. */
export const cannotLookUp: LookUp = {
  verdict: 'unknown',
  reason: 'Twilio offers no way to look for it.',
};

/**
 * Looks for a message by its recipient, sender, text and time.
 * @param record what the operation makes of Twilio's answer, where it does so itself
 */
export async function lookUpMessage(
  twilio: Twilio,
  message: Pick<LostMessage, 'body' | 'sender' | 'isHidden'> & { to: string },
  { signal, ...lost }: LookUpContext,
  record?: (message: MessageInstance) => unknown,
): Promise<LookUp> {
  const { reconcileMessage } = await import('../twilio/reconcile');
  const { to, ...known } = message;
  const forms = lost.isOther ? formsOnAnyChannel(to) : formsOf(to);
  const seen = await reconcileMessage(twilio, { forms, ...known, ...lost }, { signal });
  return lookUpOf(seen, record);
}

/**
 * Looks for a call by both numbers and time.
 * @param record what the operation makes of Twilio's answer, where it does so itself
 */
export async function lookUpCall(
  twilio: Twilio,
  { to, from }: { to: string; from: string },
  { signal, ...lost }: LookUpContext,
  record?: (call: CallInstance) => unknown,
): Promise<LookUp> {
  const { reconcileCall } = await import('../twilio/reconcile');
  const forms = addressForms(to, lost.isOther ? numbersOf(to) : []);
  return lookUpOf(await reconcileCall(twilio, { forms, from, ...lost }, { signal }), record);
}

/** WhatsApp knows some people by a number from a former numbering plan. */
const formsOf = (to: string) =>
  addressForms(to, namedChannel(to) === 'whatsapp' ? numbersOf(to) : []);

/** All numbers by which one person is reached. */
const numbersOf = (to: string) => readAddress(to).whatsapp ?? [];

/** The channels on which a person is reached by number. */
const numbered = ['whatsapp', 'rcs'];

/** One key belongs to one person, whichever channel and number they are reached on. */
function formsOnAnyChannel(to: string): AddressForms {
  const number = withoutChannel(to);
  const numbers = numbersOf(number);
  const others = numbered.flatMap((channel) => numbers.map((one) => `${channel}:${one}`));
  return givenFirst(to, [...formsOf(to), ...numbers, ...others]);
}

const lookUpOf = <Found>(
  seen: Verdict<Found>,
  record: (found: Found) => unknown = (found) => found,
): LookUp => (seen.verdict === 'found' ? { verdict: 'found', result: record(seen.found) } : seen);
