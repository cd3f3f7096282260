import type { IWebhookFunctions } from 'n8n-workflow';
import type { Credential } from '../../../lib/engines/credential';
import { openLedgerAt } from '../../../lib/engines/ledger';
import { resumeAnswered } from './waits';

/** Ledgers in which this process has looked. */
const looked = new Set<string>();

/**
 * Tells executions what an earlier process of n8n received and could not tell any more. n8n 2.x
 * does not call triggers when it starts, so the first webhook of a process has to do.
 */
export function tellLeftOver(n8n: IWebhookFunctions, { ledger }: Credential): void {
  const key = JSON.stringify(ledger);
  if (looked.has(key)) return;
  looked.add(key);
  // Whoever else needs the ledger says that it is away; the next webhook tries again.
  resumeAnswered(n8n, async () => openLedgerAt(ledger)).catch(() => looked.delete(key));
}
