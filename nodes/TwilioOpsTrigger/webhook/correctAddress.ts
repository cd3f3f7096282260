import type { IWebhookFunctions } from 'n8n-workflow';
import { askOnce } from '../../../lib/kit/memo';
import type { Ledger } from '../../../lib/ledger/ledger';
import { ownAddress } from '../address';

interface Trigger {
  workflowId: string;
  nodeId: string;
  /** The address at which n8n listens now. */
  ourUrl: string;
  openLedger: () => Promise<Ledger>;
}

/** Once for each trigger and address in a process of n8n. */
const compareOnce = askOnce(
  ({ workflowId, nodeId, ourUrl }: Trigger) => [workflowId, nodeId, ourUrl].join(' '),
  async ({ workflowId, nodeId, ourUrl, openLedger }) => {
    const { registrations } = await openLedger();
    const rows = await registrations.find({ workflowId, nodeId, mode: 'production', resource: '' });
    for (const row of rows) if (row.ourUrl !== ourUrl) await registrations.save({ ...row, ourUrl });
  },
);

/**
 * Corrects the address under which the trigger is offered as a callback, when n8n's webhook URL has
 * changed since: n8n 2.x does not register triggers again when it restarts. Looks in the ledger
 * once per process.
 */
export async function correctAddress(
  n8n: IWebhookFunctions,
  publicUrl: string,
  openLedger: () => Promise<Ledger>,
): Promise<void> {
  // A test call says nothing about production.
  if (n8n.getMode() === 'manual') return;
  const ourUrl = ownAddress(n8n, publicUrl);
  const { id: workflowId = '' } = n8n.getWorkflow();
  try {
    await compareOnce({ workflowId, nodeId: n8n.getNode().id, ourUrl, openLedger });
  } catch (error) {
    n8n.logger.warn(`The ledger could not be read: ${(error as Error).message}`);
  }
}
