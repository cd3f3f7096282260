import type { IWebhookFunctions } from 'n8n-workflow';
import type { Credential } from '../../../lib/engines/credential';
import { openLedgerAt } from '../../../lib/engines/ledger';
import { askOnce } from '../../../lib/kit/memo';
import { resumeAllAnswered } from './waits';

interface Question {
  n8n: IWebhookFunctions;
  ledger: Credential['ledger'];
}

/** Once for each ledger in a process of n8n. */
const resumeOnce = askOnce(
  ({ ledger }: Question) => JSON.stringify(ledger),
  async ({ n8n, ledger }) => resumeAllAnswered(n8n, async () => openLedgerAt(ledger)),
);

/**
 * Tells executions what an earlier n8n process received but no longer could pass on. n8n 2.x does
 * not call triggers when it starts, so the first webhook of a process has to do it.
 */
export function resumeUndelivered(n8n: IWebhookFunctions, { ledger }: Credential): void {
  // Whoever else needs the ledger says that it is away; the next webhook tries again.
  resumeOnce({ n8n, ledger }).catch(() => undefined);
}
