import type { IWebhookFunctions } from 'n8n-workflow';
import type { Credential } from '../../../lib/engines/credential';
import { openLedgerAt } from '../../../lib/engines/ledger';
import {
  selectAccount,
  type Account,
  type AccountBook,
  type AccountChoice,
} from '../../../lib/twilio/accounts';
import { unlock } from '../lockedAccount';
import { subaccountRow } from '../registration/subaccountRow';

/**
 * The subaccount that the trigger was registered for, if it was one: its webhooks are signed with a
 * token of its own, which was fetched then. Twilio is never asked while a webhook waits.
 */
export async function subaccountsOf(
  n8n: IWebhookFunctions,
  { book, ledger }: Credential,
): Promise<Account[]> {
  const chosen = chosenAccount(book, n8n.getNodeParameter('account', ''));
  if (!chosen || !('subaccountSid' in chosen)) return [];
  const { registrations } = await openLedgerAt(ledger);
  const { id: workflowId = '' } = n8n.getWorkflow();
  const rows = await registrations.find({ workflowId, nodeId: n8n.getNode().id, ...subaccountRow });
  return rows.flatMap(({ earlier, account }) => unlock(earlier ?? '', account, book) ?? []);
}

function chosenAccount(book: AccountBook, choice: unknown) {
  try {
    return selectAccount(book, choice as AccountChoice);
  } catch {
    // An account that no longer exists has no webhooks; the others do.
    return undefined;
  }
}
