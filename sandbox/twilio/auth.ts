import type { Accounts } from './state/accounts';
import type { Account } from './state/account';
import { TwilioError } from './twilioError';

/** Who made a request: an account by its auth token, or one of its API keys. */
interface Caller {
  account: Account;
  /** The API key's type; undefined with the auth token. */
  key: 'main' | 'standard' | undefined;
  /** SID of the account or API key that signed in. */
  user: string;
}

function callerOf(accounts: Accounts, user: string, password: string): Caller | undefined {
  const account = accounts.get(user);
  if (account)
    return account.authToken === password ? { account, key: undefined, user } : undefined;
  for (const owner of accounts.all) {
    const key = owner.keys.get(user);
    if (key?.secret === password) return { account: owner, key: key.type, user };
  }
  return undefined;
}

/** Standard keys may not use these: https://www.twilio.com/docs/iam/api-keys */
const closedToStandardKeys =
  /^\/2010-04-01\/Accounts(\.json|\/[^/]+\.json|\/[^/]+\/(Signing)?Keys\b.*)$|^\/v1\/Keys\b/;

/** The caller of a request by its Basic authorization; error 20003 without a right one. */
export function authenticate(accounts: Accounts, authorization: string | undefined): Caller {
  const [, encoded] = /^Basic (.+)$/i.exec(authorization ?? '') ?? [];
  if (!encoded) throw new TwilioError(20003);
  const [user = '', ...password] = Buffer.from(encoded, 'base64').toString().split(':');
  const caller = callerOf(accounts, user, password.join(':'));
  if (!caller) throw new TwilioError(20003);
  return caller;
}

/**
 * The account that a request is about; a suspended one is only read. In the 2010 API a main
 * account's auth token reaches its subaccounts too; an API key reaches only its own account.
 * https://www.twilio.com/docs/iam/api/subaccounts
 */
export function authorize(
  accounts: Accounts,
  caller: Caller,
  method: string,
  path: string,
): Account {
  if (caller.key === 'standard' && closedToStandardKeys.test(path)) throw new TwilioError(20003);
  const [, named] = /^\/2010-04-01\/Accounts\/(AC\w+)/.exec(path) ?? [];
  const account = named === undefined ? caller.account : accounts.get(named);
  const mayReach =
    account === caller.account || (!caller.key && account?.ownerSid === caller.account.sid);
  if (!account || !mayReach || account.status === 'closed') throw new TwilioError(20003);
  const manages = /^\/2010-04-01\/Accounts\/AC\w+\.json$/.test(path);
  if (account.status === 'suspended' && method !== 'GET' && !manages) throw new TwilioError(20005);
  return account;
}
