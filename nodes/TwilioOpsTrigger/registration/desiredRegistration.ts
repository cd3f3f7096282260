import type { IHookFunctions } from 'n8n-workflow';
import { accountFor } from '../../../lib/engines/account';
import type { Credential } from '../../../lib/engines/credential';
import { FieldError } from '../../../lib/kit/fieldError';
import type { Located } from '../../../lib/kit/fields/locator';
import { accountOfSid, type Account } from '../../../lib/twilio/accounts';
import { lock } from '../lockedAccount';
import type { HandSource, MadeSource, UrlSource } from '../source';
import { sources } from '../sources';

/** Among the chosen resources: all of the account's. */
export const everything = '*';

/** What the user wants the trigger to listen to, checked. */
export interface DesiredRegistration {
  account: Account;
  /** Whether it takes webhooks of all accounts in the credential. */
  servesAnyAccount: boolean;
  /** The account, encrypted, when the credential does not list it. */
  subaccount: string | undefined;
  /** Event ids. */
  events: string[];
  from:
    | { kind: 'urls'; source: UrlSource; chosen: readonly string[] | 'all' }
    | { kind: 'made'; source: MadeSource; desired: unknown }
    | { kind: 'hand'; source: HandSource };
}

/**
 * Reads the trigger's parameters.
 * @throws FieldError when the trigger could not work with them
 */
export async function readDesiredRegistration(
  n8n: IHookFunctions,
  { book }: Credential,
): Promise<DesiredRegistration> {
  const account = await accountFor(
    book,
    n8n.getNodeParameter('account', undefined) as Located | undefined,
  );
  // A subaccount whose own token Twilio does not reveal signs in as its parent.
  if (!account.authToken || account.parentSid) {
    throw new FieldError({
      field: 'account',
      label: 'Account',
      value: account.name,
      fault:
        "has no auth token, by which alone the trigger can tell Twilio's webhooks from forged ones: enter it in the credential, beside the API key",
    });
  }
  const events = n8n.getNodeParameter('events', []) as string[];
  if (events.length === 0) {
    throw new FieldError({
      field: 'events',
      label: 'Trigger On',
      fault: 'is empty: choose at least one event',
    });
  }
  const subaccount = accountOfSid(book, account.accountSid) ? undefined : lock(account, book);
  const servesAnyAccount = n8n.getNodeParameter('options.anyAccount', false) as boolean;
  return { account, servesAnyAccount, subaccount, events, from: fromOf(n8n, events) };
}

function fromOf(n8n: IHookFunctions, events: readonly string[]): DesiredRegistration['from'] {
  const source = sources.find(({ id }) => id === n8n.getNodeParameter('source'))!;
  if (source.kind === 'hand') return { kind: 'hand', source };
  if (source.kind === 'made') {
    if (!events.some((event) => source.events.includes(event))) {
      throw new FieldError({
        field: 'events',
        label: 'Trigger On',
        fault: `has nothing that comes from ${source.name}: choose what does, or another source`,
      });
    }
    return {
      kind: 'made',
      source,
      desired: source.desiredOf((name) => n8n.getNodeParameter(name, undefined), events),
    };
  }
  const chosen = [n8n.getNodeParameter(source.id, []) as string | string[]].flat();
  if (chosen.length === 0) {
    throw new FieldError({
      field: source.id,
      label: source.name,
      fault: 'is empty: choose at least one, or Set by Hand as the source',
    });
  }
  return { kind: 'urls', source, chosen: chosen.includes(everything) ? 'all' : chosen };
}
