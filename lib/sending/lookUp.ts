import type { Twilio } from 'twilio';
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

/** Looks for a message by its recipient, sender, text and time. */
export async function lookUpMessage(
  twilio: Twilio,
  message: Pick<LostMessage, 'body' | 'sender' | 'isHidden'> & { to: string },
  { signal, ...lost }: LookUpContext,
): Promise<LookUp> {
  const { reconcileMessage } = await import('../twilio/reconcile');
  const { to, ...known } = message;
  const forms = lost.isOther ? formsOnAnyChannel(to) : formsOf(to);
  return lookUpOf(await reconcileMessage(twilio, { forms, ...known, ...lost }, { signal }));
}

/** Looks for a call by both numbers and time. */
export async function lookUpCall(
  twilio: Twilio,
  { to, from }: { to: string; from: string },
  { signal, ...lost }: LookUpContext,
): Promise<LookUp> {
  const { reconcileCall } = await import('../twilio/reconcile');
  const forms = addressForms(to, lost.isOther ? numbersOf(to) : []);
  return lookUpOf(await reconcileCall(twilio, { forms, from, ...lost }, { signal }));
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

const lookUpOf = (seen: Verdict<unknown>): LookUp =>
  seen.verdict === 'found' ? { verdict: 'found', result: seen.found } : seen;
