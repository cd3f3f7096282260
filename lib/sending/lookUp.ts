import type { Twilio } from 'twilio';
import type { Verdict } from '../twilio/reconcile';
import type { LookUp, LookUpContext } from './contract';

/** For operations that cannot be looked up: the outcome stays unknown. */
export const cannotLookUp: LookUp = {
  verdict: 'unknown',
  reason: 'Twilio offers no way to look for it.',
};

/** Looks for a message by its recipient, text and time. */
export async function lookUpMessage(
  twilio: Twilio,
  message: { to: string; body: string | undefined },
  { signal, ...lost }: LookUpContext,
): Promise<LookUp> {
  const { reconcileMessage } = await import('../twilio/reconcile');
  const since = new Date(Date.now() - lost.ageMilliseconds());
  return lookUpOf(await reconcileMessage(twilio, { ...message, ...lost, since }, { signal }));
}

/** Looks for a call by both numbers and time. */
export async function lookUpCall(
  twilio: Twilio,
  call: { to: string; from: string },
  { signal, ...lost }: LookUpContext,
): Promise<LookUp> {
  const { reconcileCall } = await import('../twilio/reconcile');
  const since = new Date(Date.now() - lost.ageMilliseconds());
  return lookUpOf(await reconcileCall(twilio, { ...call, ...lost, since }, { signal }));
}

const lookUpOf = (seen: Verdict<unknown>): LookUp =>
  seen.verdict === 'found' ? { verdict: 'found', result: seen.found } : seen;
