// One file, although it is long: n8n loads the credential, and with it this file, at every start.
import { countries } from '../phone/countries';

/** One Twilio account of the credential, ready for use. */
export interface Account {
  /** The label used in nodes; unique in its book without regard to case. */
  name: string;
  /** AC… */
  accountSid: string;
  /** Authenticates requests (unless there is an API key) and webhook signatures. Secret. */
  authToken?: string;
  /** Signs webhooks where a rule at Twilio says so; two with a comma during a change. Secret. */
  sharedKey?: string;
  /** SK…; when given, requests are authenticated by it. */
  apiKeySid?: string;
  /** Secret. */
  apiKeySecret?: string;
  /** Set when requests to this account authenticate as the parent account with this SID. */
  parentSid?: string;
  description?: string;
  defaultFrom?: string;
  messagingServiceSid?: string;
  phoneNumbers: string[];
  /** ISO 3166-1 alpha-2: where numbers in national form belong. */
  defaultCountry?: string;
  /** e.g. `ie1`; processing region, https://www.twilio.com/docs/global-infrastructure */
  region?: string;
  /** e.g. `dublin` */
  edge?: string;
  /**
   * Origin and path of a Twilio-compatible server, without trailing slash; may contain `{product}`.
   */
  baseUrl?: string;
}

/** All accounts of one credential. */
export interface AccountBook {
  accounts: Account[];
  defaultAccount: Account;
}

/** A fault in the credential or in the choice of an account. Never contains a secret. */
export class AccountError extends Error {
  override name = 'AccountError';

  constructor(
    readonly fault: string,
    /**
     * The faulty field by its stored name, e.g. `accounts.account1.accountSid`, `accountsJson`,
     * `account`.
     */
    readonly field: string,
    readonly remedy: string,
  ) {
    super(`${fault} ${remedy}`);
  }
}

/**
 * What an Account field of a node may hold: a name, a SID, nothing, or n8n's resource locator of
 * these.
 */
export type AccountChoice = string | null | undefined | { mode?: string; value?: unknown };

/**
 * A subaccount that is not configured itself; `resolveSubaccount` finds the account it belongs to.
 */
export interface Subaccount {
  subaccountSid: string;
}

type Raw = Record<string, unknown>;
/** `id` names the group in `defaultAccount`; `path` its place in the credential, for errors. */
interface Source {
  id: string;
  path: string;
  fallbackName: string;
  raw: Raw;
}

const accountSidPattern = /^AC[0-9a-f]{32}$/i;
const apiKeySidPattern = /^SK[0-9a-f]{32}$/i;
const hostLabel = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i;
const isRecord = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Reads the decrypted credential. Accounts of the form come first, in the order of their numbers,
 * then those of the pasted JSON; both may be given, but a name may occur once. The default is the
 * group that `defaultAccount` names; without accounts in the form, or without a choice, it is the
 * first account.
 * @throws AccountError naming the field and the remedy; it quotes no value but names
 */
export function parseAccounts(credentialData: object): AccountBook {
  const data = credentialData as Raw;
  const form = formSources(data.accounts);
  const sources = [...form, ...jsonSources(data.accountsJson)];
  if (sources.length === 0) {
    throw new AccountError(
      'The credential has no account.',
      'accounts',
      'Fill in Account 1 (Account SID and Auth Token, from console.twilio.com), or paste the accounts as JSON.',
    );
  }
  const names = new Map<string, string>();
  const accounts = sources.map((source) => {
    const account = readAccount(source);
    const twin = names.get(account.name.toLowerCase());
    if (twin !== undefined) {
      throw new AccountError(
        `Two accounts are called "${account.name}".`,
        `${source.path}.name`,
        `Give each account a name of its own (upper and lower case do not count); the other one is ${twin}.`,
      );
    }
    names.set(account.name.toLowerCase(), source.path);
    return account;
  });
  const chosen = text(data.defaultAccount);
  const index =
    form.length === 0 || chosen === undefined ? 0 : sources.findIndex(({ id }) => id === chosen);
  const defaultAccount = accounts[index];
  if (!defaultAccount) {
    throw new AccountError(
      `The default account is ${groupLabel(chosen ?? '')}, but that is empty.`,
      'defaultAccount',
      `Choose one that is filled in: ${form.map(({ id }) => groupLabel(id)).join(', ')}.`,
    );
  }
  return { accounts, defaultAccount };
}

/**
 * The account that a node's Account field means: empty is the default; an account SID is the
 * configured account or else a subaccount still to be resolved; anything else is a name, without
 * regard to case.
 * @throws AccountError when no account has that name; it lists those that exist
 */
export function selectAccount(book: AccountBook, choice: AccountChoice): Account | Subaccount {
  const { mode, value } = isRecord(choice) ? choice : { mode: undefined, value: choice };
  const wanted = text(value);
  if (wanted === undefined) return book.defaultAccount;
  if (accountSidPattern.test(wanted))
    return accountOfSid(book, wanted) ?? { subaccountSid: wanted };
  const named = book.accounts.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  if (named && mode !== 'sid') return named;
  const exist = `The credential has: ${book.accounts.map(({ name }) => `"${name}"`).join(', ')}.`;
  if (mode === 'sid') {
    throw new AccountError(
      'The account SID is not valid.',
      'account',
      `It is "AC" and 32 hexadecimal digits, or choose by name. ${exist}`,
    );
  }
  throw new AccountError(`There is no account called "${wanted}".`, 'account', exist);
}

/** The configured account with this SID; the first, if several names share it. */
export function accountOfSid(book: AccountBook, accountSid: string): Account | undefined {
  return book.accounts.find(
    (account) => account.accountSid.toLowerCase() === accountSid.toLowerCase(),
  );
}

function formSources(groups: unknown): Source[] {
  if (!isRecord(groups)) return [];
  return Object.entries(groups)
    .filter(
      (entry): entry is [string, Raw] => isRecord(entry[1]) && Object.values(entry[1]).some(text),
    )
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([id, raw]) => ({ id, path: `accounts.${id}`, fallbackName: groupLabel(id), raw }));
}

function jsonSources(pasted: unknown): Source[] {
  if (!isRecord(pasted) && text(pasted) === undefined) return [];
  const form = 'Expected {"accounts": {"production": {"account_sid": "AC…", "auth_token": "…"}}}.';
  let parsed: unknown = pasted;
  if (typeof pasted === 'string') {
    try {
      parsed = JSON.parse(pasted);
    } catch {
      // The parser's own message quotes the text, which holds secrets.
      throw new AccountError('The pasted accounts are not valid JSON.', 'accountsJson', form);
    }
  }
  const accounts = isRecord(parsed) ? parsed.accounts : undefined;
  if (!isRecord(accounts) || !Object.values(accounts).every(isRecord)) {
    throw new AccountError('The pasted JSON holds no accounts.', 'accountsJson', form);
  }
  return Object.entries(accounts).map(([name, raw]) => ({
    id: name,
    path: `accountsJson.accounts.${name}`,
    fallbackName: name,
    raw: raw as Raw,
  }));
}

/** The fields of one account as they were written; blank ones are `undefined`. */
interface Written {
  read(field: string): string | undefined;
  /** @throws AccountError that names the account and the field */
  fail(field: string, fault: string, remedy: string): never;
}

function readAccount({ path, fallbackName, raw }: Source): Account {
  const read = (field: string) => text(raw[field]) ?? text(raw[snakeCase(field)]);
  const name = read('name') ?? (fallbackName.trim() || 'Account');
  const fail = (field: string, fault: string, remedy: string): never => {
    throw new AccountError(`Account "${name}": ${fault}`, `${path}.${field}`, remedy);
  };
  const written: Written = { read, fail };
  return {
    name,
    accountSid: accountSidOf(written),
    ...signInOf(written),
    ...{ sharedKey: read('sharedKey'), description: read('description') },
    defaultFrom: read('defaultFrom'),
    messagingServiceSid: read('messagingServiceSid'),
    phoneNumbers: list(raw.phoneNumbers ?? raw.phone_numbers),
    defaultCountry: countryOf(written),
    region: locationOf(written, 'region', 'ie1'),
    edge: locationOf(written, 'edge', 'dublin'),
    baseUrl: baseUrlOf(written),
  };
}

function accountSidOf({ read, fail }: Written): string {
  const accountSid = read('accountSid') ?? '';
  if (accountSidPattern.test(accountSid)) return accountSid;
  return fail(
    'accountSid',
    accountSid ? 'the Account SID is not valid.' : 'the Account SID is missing.',
    /^SK/i.test(accountSid)
      ? 'This is the SID of an API key; the Account SID begins with "AC".'
      : 'It is "AC" and 32 hexadecimal digits; copy it from console.twilio.com.',
  );
}

/** An auth token, an API key with its secret, or both. */
function signInOf(written: Written): Pick<Account, 'authToken' | 'apiKeySid' | 'apiKeySecret'> {
  const { read, fail } = written;
  const authToken = read('authToken');
  const apiKeySid = read('apiKeySid');
  const apiKeySecret = read('apiKeySecret');
  checkApiKey(written, apiKeySid, apiKeySecret);
  if (!authToken && !apiKeySid)
    fail(
      'authToken',
      'there is nothing to sign in with.',
      'Enter the Auth Token, or an API Key SID with its secret.',
    );
  return { authToken, apiKeySid, apiKeySecret };
}

function checkApiKey({ fail }: Written, sid: string | undefined, secret: string | undefined): void {
  if (sid && !apiKeySidPattern.test(sid))
    fail('apiKeySid', 'the API Key SID is not valid.', 'It is "SK" and 32 hexadecimal digits.');
  if (sid && !secret)
    fail(
      'apiKeySecret',
      'the API Key Secret is missing.',
      'Twilio shows it only once; create a new key if it is lost.',
    );
  if (secret && !sid)
    fail(
      'apiKeySid',
      'the API Key SID is missing.',
      'It begins with "SK" and belongs to the secret.',
    );
}

function locationOf(
  { read, fail }: Written,
  field: 'region' | 'edge',
  example: string,
): string | undefined {
  const value = read(field)?.toLowerCase();
  if (value && !hostLabel.test(value))
    fail(field, `the ${field} is not valid.`, `Write it as in "${example}".`);
  return value;
}

function countryOf({ read, fail }: Written): string | undefined {
  const value = read('defaultCountry')?.toUpperCase();
  if (value && !countries.includes(value))
    fail(
      'defaultCountry',
      'the default country is not a country.',
      'Write its two letters, such as US or DE.',
    );
  return value;
}

function baseUrlOf({ read, fail }: Written): string | undefined {
  const baseUrl = read('baseUrl')?.replace(/\/+$/, '');
  const fault = baseUrl && baseUrlFault(baseUrl);
  return fault ? fail('baseUrl', ...fault) : baseUrl;
}

/** This machine, by its addresses or by the one name that needs no name server. */
const loopback = /^(?:127(?:\.\d+){3}|\[::1\]|localhost)$/;

/** What is wrong with a base URL, and the remedy. */
function baseUrlFault(value: string): [fault: string, remedy: string] | undefined {
  const url = URL.parse(value.replaceAll('{product}', 'api'));
  const hasMore = /[?#@\\{}\s]/.test(value.replaceAll('{product}', ''));
  if (hasMore || !url || !/^https?:/.test(url.protocol))
    return [
      'the base URL is not valid.',
      'Write it as in "https://{product}.example.com" or "http://127.0.0.1:4010/{product}", without user or query.',
    ];
  if (url.protocol === 'https:' || loopback.test(url.hostname)) return undefined;
  return [
    'the base URL begins with http://, so the sign-in would cross the network in plain text.',
    'Use https://; http:// is only for a server on this machine (127.0.0.1, localhost).',
  ];
}

/** Trimmed text, `undefined` when there is none. */
function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function list(value: unknown): string[] {
  const parts = Array.isArray(value)
    ? value.map((part) => text(part) ?? '')
    : (text(value) ?? '').split(/[,;\n]/);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** `account1` is shown as "Account 1" in the dialog. */
function groupLabel(id: string): string {
  return id.replace(/^account(\d+)$/, 'Account $1');
}
