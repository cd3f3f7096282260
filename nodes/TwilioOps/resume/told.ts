import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';
import { readCredential } from '../../../lib/engines/credential';
import { openLedgerAt } from '../../../lib/engines/ledger';
import type { Ledger, Wait } from '../../../lib/ledger/ledger';
import { isProof } from '../../../lib/waiting/proof';
import { waitIdOf } from '../../../lib/waiting/waitId';

/** After that a process that let an answer through and ended before n8n went on is given up. */
const claimSeconds = 30;

export const ledgerOf = async (n8n: IWebhookFunctions): Promise<Ledger> =>
  openLedgerAt((await readCredential(n8n)).ledger);

/** Lets one of several that resume the same wait at the same time through. */
export const claim = async (ledger: Ledger, { waitId, createdAt }: Wait): Promise<boolean> =>
  ledger.seen.first(`resume/${waitId}/${createdAt.getTime()}`, new Date(), claimSeconds);

/**
 * Checks what claims to come from a trigger.
 * @returns the status to refuse it with; `undefined` where it may go on
 */
export async function refusalOf(
  n8n: IWebhookFunctions,
  proof: unknown,
): Promise<409 | 410 | 503 | undefined> {
  try {
    const ledger = await ledgerOf(n8n);
    const wait = await ledger.waits.find(waitIdOf(n8n));
    if (!wait || !(await isProof(proof, ledger, wait))) return 410;
    return (await claim(ledger, wait)) ? undefined : 409;
  } catch (error) {
    n8n.logger.warn(`The ledger could not be read: ${(error as Error).message}`);
    return 503;
  }
}

/** What was posted, where it is an object: a stranger may send anything, or nothing. */
export function postedTo(n8n: IWebhookFunctions): IDataObject {
  const body: unknown = n8n.getBodyData();
  return typeof body === 'object' && body !== null && !Array.isArray(body)
    ? (body as IDataObject)
    : {};
}
