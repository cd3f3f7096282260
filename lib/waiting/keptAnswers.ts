import { memoByObject } from '../kit/memo';
import type { Ledger, Wait } from '../ledger/ledger';
import { offerToOthers } from './offer';
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
  await Promise.all(
    kept.map(async ({ answer, ...wait }) => {
      if ((await tell(ledger, wait, answer, untilMs)) !== 'over') return;
      await offerToOthers(await othersLike(wait, ledger), answer, { ledger, logger });
    }),
  );
}

/** No node of n8n is at work then, so its logger cannot be had. */
const logger = { warn: (message: string) => process.emitWarning(message) };

/** The other executions that wait for the same person. */
const othersLike = async ({ account, kind, recipient, sender }: Wait, ledger: Ledger) =>
  kind === 'reply' && recipient !== null
    ? ledger.waits.findByReply(account, recipient, sender)
    : [];

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
