import type { Twilio } from 'twilio';
import type { ClientOpts } from 'twilio/lib/base/BaseTwilio';

import { maskOfAccount } from './accountSecrets';
import { AccountError, accountOfSid, type Account, type AccountBook } from './accounts';
import { rebase } from './baseUrl';
import { carry, type Answer, type CarrierRequest } from './httpTransport';
import { withRetries } from './retry';

const subaccountMilliseconds = 5 * 60_000;
const subaccounts = new Map<string, { account: Promise<Account>; until: number }>();

/** Wraps each request of a client: for pace and retries. */
export type Through = (
  request: CarrierRequest,
  carryOnce: () => Promise<Answer>,
) => Promise<Answer>;

interface ClientOptions {
  /** The execution's cancel signal: raises NetworkError (`cancelled`) in every open request. */
  signal?: AbortSignal;
  through?: Through;
  /** See `CarrierRequest`. */
  keepsSecrets?: boolean;
}

const untouched: Through = async (_request, carryOnce) => carryOnce();

/** Clients are shared by all who give the same options, and forgotten with these. */
const clientsOf = new WeakMap<object, Map<string, Twilio>>();
const noOptions = {};

/**
 * The Twilio SDK's client for an account, on our carrier; loads the SDK at the first call (about
 * 100 ms). The same account (by content) and options give the same client.
 */
export async function twilioFor(account: Account, options: ClientOptions = {}): Promise<Twilio> {
  const owner = options.through ?? options.signal ?? noOptions;
  const clients = clientsOf.get(owner) ?? new Map<string, Twilio>();
  clientsOf.set(owner, clients);
  const key = JSON.stringify([account, options.keepsSecrets]);
  const kept = clients.get(key);
  if (kept) return kept;
  const client = makeClient(account, options);
  clients.set(key, client);
  return client;
}

function makeClient(
  account: Account,
  { signal, through = untouched, keepsSecrets }: ClientOptions,
): Twilio {
  // The class alone: the package's root also loads JWT and TwiML.
  const Client = require('twilio/lib/rest/Twilio') as typeof Twilio;
  const { accountSid, authToken, apiKeySid, apiKeySecret, parentSid, baseUrl } = account;
  const mask = maskOfAccount(account);
  const httpClient = {
    request: async (request: CarrierRequest) =>
      through(request, async () =>
        carry({ ...request, uri: rebase(request.uri, baseUrl), signal, mask, keepsSecrets }),
      ),
  };
  return new Client(apiKeySid ?? parentSid ?? accountSid, apiKeySid ? apiKeySecret : authToken, {
    accountSid,
    httpClient: httpClient as unknown as ClientOpts['httpClient'],
    // Empty rather than absent: the SDK would read the host's TWILIO_REGION, TWILIO_EDGE and
    // TWILIO_LOG_LEVEL.
    region: baseUrl === undefined ? (account.region ?? '') : '',
    edge: baseUrl === undefined ? (account.edge ?? '') : '',
    logLevel: 'none',
  });
}

/**
 * Finds the configured account that a subaccount belongs to, by asking Twilio with each account's
 * credentials, and returns the subaccount as an account of its own. It signs in with its own auth
 * token where Twilio tells it (the parent signs in with its auth token or a main API key), because
 * the parent's sign-in reaches only the resources under `/2010-04-01/Accounts/{AC}`. Kept for five
 * minutes per process.
 * @throws AccountError when it is under none of them
 */
export async function resolveSubaccount(
  book: AccountBook,
  subaccountSid: string,
  options: { signal?: AbortSignal } = {},
): Promise<Account> {
  const key = JSON.stringify([subaccountSid, book.accounts]);
  const kept = subaccounts.get(key);
  if (kept && kept.until > Date.now()) return kept.account;
  const account = lookUp(book, subaccountSid, options.signal);
  subaccounts.set(key, { account, until: Date.now() + subaccountMilliseconds });
  account.catch(() => subaccounts.delete(key));
  return account;
}

async function lookUp(
  book: AccountBook,
  subaccountSid: string,
  signal?: AbortSignal,
): Promise<Account> {
  const refused: string[] = [];
  for (const parent of parentsOf(book)) {
    try {
      const client = await twilioFor(signingAsOwner(parent), { signal, keepsSecrets: true });
      const fetch = async () => client.api.v2010.accounts(subaccountSid).fetch();
      const { result } = await withRetries(fetch, { isIdempotent: true, signal });
      return subaccountOf(parent, result.toJSON());
    } catch (error) {
      const { status } = error as { status?: number };
      if (status === 401 || status === 403) refused.push(`"${parent.name}"`);
      else if (status !== 404) throw error;
    }
  }
  const names = book.accounts.map(({ name }) => `"${name}"`).join(', ');
  throw new AccountError(
    `${subaccountSid} is neither a configured account nor a subaccount of one (${names}).`,
    'account',
    refused.length > 0
      ? `Twilio refused to look for it under ${refused.join(', ')}: enter its Auth Token, or a main API key.`
      : 'Check the SID in the Twilio console under Account > Subaccounts.',
  );
}

/** One account per SID, in the credential's order: several names may share one. */
const parentsOf = (book: AccountBook): Account[] =>
  book.accounts.filter((account) => accountOfSid(book, account.accountSid) === account);

/** Standard API keys may not read accounts, the auth token may. */
function signingAsOwner(parent: Account): Account {
  return parent.authToken ? { ...parent, apiKeySid: undefined, apiKeySecret: undefined } : parent;
}

function subaccountOf(
  parent: Account,
  record: { sid: string; friendlyName: string; authToken?: string },
): Account {
  const { defaultCountry, region, edge, baseUrl } = parent;
  const name = record.friendlyName || record.sid;
  const own = {
    ...{ name, accountSid: record.sid, phoneNumbers: [] },
    ...{ defaultCountry, region, edge, baseUrl },
  };
  if (record.authToken) return { ...own, authToken: record.authToken };
  const { apiKeySid, apiKeySecret, authToken, accountSid } = parent;
  return {
    ...own,
    apiKeySid,
    apiKeySecret,
    authToken: apiKeySid ? undefined : authToken,
    parentSid: accountSid,
  };
}
