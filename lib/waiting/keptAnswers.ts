import { memoByObject } from '../kit/memo';
import type { Ledger } from '../ledger/ledger';
import { tell } from './tell';

/** Together with the time that telling takes, less than a minute. */
const everyMs = 20_000;

/**
 * Tells executions what another process received and no longer could pass on. The node that is
 * resumed lets one of several through.
 */
export async function tellKeptAnswers(ledger: Ledger): Promise<void> {
  const untilMs = performance.now() + everyMs;
  const kept = await ledger.waits.answered(new Date());
  await Promise.all(kept.map(async ({ answer, ...wait }) => tell(ledger, wait, answer, untilMs)));
}

/**
 * From now on tells kept answers by itself, in every process that has opened the ledger, until the
 * ledger is closed: n8n calls no node when it starts. Does not keep a process from ending.
 */
export const keepTellingAnswers = memoByObject((ledger: Ledger): true => {
  const timer = setInterval(() => {
    if (ledger.isClosed()) clearInterval(timer);
    // What could not be read now is read the next time.
    else tellKeptAnswers(ledger).catch(() => undefined);
  }, everyMs).unref();
  return true;
});
