import type { Twilio } from 'twilio';
import type { LookUp } from './once';

/** What a look-up may use. */
export interface LookUpContext {
  /** When it was reserved first, by this machine's clock. */
  since: Date;
  signal?: AbortSignal;
  /** Which of these SIDs are the answers of other sends. */
  claimed(sids: readonly string[]): Promise<ReadonlySet<string>>;
}

/** For operations that cannot be looked up: the outcome stays unknown. */
export const cannotLookUp: LookUp = { verdict: 'unknown', reason: 'Twilio offers no way to look for it.' };

/** Looks for a message by its recipient, text and time. */
export async function lookUpMessage(
  twilio: Twilio,
  message: { to: string; body: string | undefined },
  { since, signal, claimed }: LookUpContext,
): Promise<LookUp> {
  const { reconcile } = await import('../../twilio/reconcile');
  const seen = await reconcile(twilio, { ...message, since, claimed }, { signal });
  return seen.verdict === 'found' ? { verdict: 'found', result: seen.message } : seen;
}
