import type { IHookFunctions } from 'n8n-workflow';
import { accountFor } from '../../../lib/n8n/account';
import type { Credential } from '../../../lib/n8n/credential';
import { FieldError } from '../../../lib/n8n/fieldError';
import type { Located } from '../../../lib/n8n/fields/locator';
import type { Account } from '../../../lib/twilio/accounts';
import type { Source } from '../source';
import { sources } from '../sources';

/** Among the chosen resources: all of the account's. */
export const everything = '*';

/** What the user wants the trigger to listen to. */
export interface Wish {
  account: Account;
  source: Source;
  chosen: readonly string[] | 'all';
  /** Event ids. */
  events: string[];
}

/**
 * Reads and checks the trigger's parameters.
 * @throws FieldError when the trigger could not work so
 */
export async function readWish(n8n: IHookFunctions, { book }: Credential): Promise<Wish> {
  const account = await accountFor(book, n8n.getNodeParameter('account', undefined) as Located | undefined);
  if (!account.authToken) {
    throw new FieldError({
      field: 'account',
      label: 'Account',
      value: account.name,
      fault: "has no auth token, by which alone the trigger can tell Twilio's webhooks from forged ones: enter it in the credential, beside the API key",
    });
  }
  const events = n8n.getNodeParameter('events', []) as string[];
  if (events.length === 0) {
    throw new FieldError({ field: 'events', label: 'Trigger On', fault: 'is empty: choose at least one event' });
  }
  const source = sources.find(({ id }) => id === n8n.getNodeParameter('source'))!;
  const chosen = source.prefix ? [n8n.getNodeParameter(source.id, []) as string | string[]].flat() : [];
  if (source.prefix && chosen.length === 0) {
    throw new FieldError({ field: source.id, label: source.name, fault: 'is empty: choose at least one, or Set by Hand as the source' });
  }
  return { account, source, chosen: chosen.includes(everything) ? 'all' : chosen, events };
}
