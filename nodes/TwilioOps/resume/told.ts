import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';
import { readCredential } from '../../../lib/engines/credential';
import { openLedgerAt } from '../../../lib/engines/ledger';
import type { Ledger, Wait } from '../../../lib/ledger/ledger';
import { noteAnswered, sidIn } from '../../../lib/waiting/answered';
import { isProof } from '../../../lib/waiting/proof';
import { waitAt } from '../../../lib/waiting/waitId';

/** After that a process that let an answer through and ended before n8n went on is given up. */
const claimSeconds = 30;

export const ledgerOf = async (n8n: IWebhookFunctions): Promise<Ledger> =>
  openLedgerAt((await readCredential(n8n)).ledger, n8n);

/** Lets one of several that resume the same wait at the same time through. */
export const claim = async (ledger: Ledger, { waitId, createdAt }: Wait): Promise<boolean> =>
  ledger.seen.claim(`resume/${waitId}/${createdAt.getTime()}`, undefined, claimSeconds);

/** Whether the person is asked again for the first time, or by the same message once more. */
const isFirstAsk = async (
  ledger: Ledger,
  { waitId, createdAt, expiresAt }: Wait,
  sid: string | undefined,
) => {
  const now = new Date();
  const keepForSeconds = Math.ceil((expiresAt.getTime() - now.getTime()) / 1_000);
  return ledger.seen.first(`ask/${waitId}/${createdAt.getTime()}`, now, keepForSeconds, sid);
};

/** What becomes of something that claims to come from a trigger: a status refuses it. */
type Admission = 'goesOn' | 'asksAgain' | 409 | 410 | 503;

/**
 * Checks that it comes from a trigger, and lets one of several through.
 * @param mayAskAgain whether it decides nothing, and the person may be asked once more; only asked
 * once it is proved, for it reads what was posted
 */
export async function admit(
  n8n: IWebhookFunctions,
  proof: unknown,
  mayAskAgain: () => boolean,
): Promise<Admission> {
  try {
    const ledger = await ledgerOf(n8n);
    const wait = await waitAt(n8n, ledger);
    if (!wait || !(await isProof(proof, ledger, wait))) return 410;
    const sid = sidIn(postedTo(n8n));
    if (mayAskAgain() && (await isFirstAsk(ledger, wait, sid))) return 'asksAgain';
    if (!(await claim(ledger, wait))) return 409;
    await noteAnswered(ledger, wait, sid);
    return 'goesOn';
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
