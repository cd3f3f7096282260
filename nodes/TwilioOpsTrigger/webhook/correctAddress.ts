import type { IWebhookFunctions } from 'n8n-workflow';
import type { Ledger } from '../../../lib/ledger/ledger';
import { rebased } from '../address';

/** Addresses that this process has compared already. */
const compared = new Set<string>();

/**
 * Corrects the address under which the trigger is offered as a callback, when n8n's webhook URL has
 * changed since: n8n 2.x does not register anew at a restart. Looks into the ledger once per
 * process.
 */
export async function correctAddress(
  n8n: IWebhookFunctions,
  publicUrl: string,
  openLedger: () => Promise<Ledger>,
): Promise<void> {
  // A test call tells nothing about production.
  if (n8n.getMode() === 'manual') return;
  const ourUrl = rebased(n8n.getNodeWebhookUrl('default') ?? '', publicUrl);
  const { id: workflowId = '' } = n8n.getWorkflow();
  const { id: nodeId } = n8n.getNode();
  const key = [workflowId, nodeId, ourUrl].join(' ');
  if (compared.has(key)) return;
  compared.add(key);
  try {
    const { registrations } = await openLedger();
    for (const row of await registrations.find({
      workflowId,
      nodeId,
      mode: 'production',
      resource: '',
    })) {
      if (row.ourUrl !== ourUrl) await registrations.save({ ...row, ourUrl });
    }
  } catch (error) {
    compared.delete(key);
    n8n.logger.warn(`The ledger could not be read: ${(error as Error).message}`);
  }
}
