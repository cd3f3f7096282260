import { createHash } from 'node:crypto';
import { keyedHash } from '../ledger/keyedHash';
import type { Ledger, Wait } from '../ledger/ledger';

/** What every context of n8n says about where it runs. */
interface Place {
  getInstanceId(): string;
  getExecutionId(): string;
  getNode(): { id: string };
}

const partsOf = (n8n: Place) => [n8n.getInstanceId(), n8n.getExecutionId(), n8n.getNode().id];

/**
 * Identifies what one node of one execution waits for: the same when it sends and when it resumes.
 * Executions are numbered, so the hash is keyed: only a holder of the ledger can tell whose it is.
 */
export const waitIdOf = async (n8n: Place, ledger: Pick<Ledger, 'key'>): Promise<string> =>
  keyedHash(await ledger.key())('wait', ...partsOf(n8n));

/** What a node waits for; earlier versions named it without the key. */
export async function waitAt(n8n: Place, ledger: Ledger): Promise<Wait | null> {
  const unkeyed = createHash('sha256').update(partsOf(n8n).join('/')).digest('base64url');
  const named = await ledger.waits.find(await waitIdOf(n8n, ledger));
  return named ?? (await ledger.waits.find(unkeyed));
}
