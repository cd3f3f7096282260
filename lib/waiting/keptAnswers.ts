import { memoByObject } from '../kit/memo';
import type { Ledger } from '../ledger/ledger';
import { tell } from './tell';

/** Together with the time that telling takes, this stays below a minute. */
const everyMs = 20_000;

/**
 * Tells executions what another process received and could no longer pass on. If several processes
 * do so, the resumed node lets one through.
 */
export async function tellKeptAnswers(ledger: Ledger): Promise<void> {
  const untilMs = performance.now() + everyMs;
  const kept = await ledger.waits.answered(new Date());
  await Promise.all(kept.map(async ({ answer, ...wait }) => tell(ledger, wait, answer, untilMs)));
}

/**
 * From now on passes on kept answers regularly, in every process that has opened the ledger, until
 * the ledger is closed: n8n calls no node when it starts. It does not keep the process from
 * exiting.
 */
export const keepTellingAnswers = memoByObject((ledger: Ledger): true => {
  const timer = setInterval(() => {
    if (ledger.isClosed()) clearInterval(timer);
    // What cannot be read now is read next time.
    else tellKeptAnswers(ledger).catch(() => undefined);
  }, everyMs).unref();
  return true;
});
