import type { Credential } from '../../../lib/engines/credential';
import { openLedgerAt } from '../../../lib/engines/ledger';
import { askOnce } from '../../../lib/kit/memo';
import { tellKeptAnswers } from '../../../lib/waiting/keptAnswers';

/** Once for each ledger in a process of n8n. */
const resumeOnce = askOnce(
  (ledger: Credential['ledger']) => JSON.stringify(ledger),
  async (ledger) => tellKeptAnswers(await openLedgerAt(ledger)),
);

/**
 * Tells executions what an earlier n8n process received but no longer could pass on. n8n 2.x does
 * not call triggers when it starts, so the first webhook of a process does it at once.
 */
export function resumeUndelivered({ ledger }: Credential): void {
  // Whoever else needs the ledger says that it is away; the next webhook tries again.
  resumeOnce(ledger).catch(() => undefined);
}
