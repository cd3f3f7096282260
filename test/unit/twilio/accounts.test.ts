import { readFileSync } from 'node:fs';

import {
  AccountError,
  accountOfSid,
  parseAccounts,
  selectAccount,
  type Account,
} from '../../../lib/twilio/accounts';

const sid = (digit: string) => `AC${digit.repeat(32)}`;
const key = `SK${'a'.repeat(32)}`;
const secret = 'f00dfacef00dfacef00dfacef00dface';

const faultOf = (run: () => unknown): AccountError => {
  try {
    run();
  } catch (error) {
    if (error instanceof AccountError) return error;
    throw error;
  }
  throw new Error('No error was raised');
};

it('imports a list of countries only, since n8n loads it at every start', () => {
  const source = readFileSync(require.resolve('../../../lib/twilio/accounts'), 'utf8');
  const imports = source.match(/^import .*|\b(import|require)\b *[('"*].*/gm);
  expect(imports).toEqual(["import { countries } from '../phone/countries';"]);
});

describe('parseAccounts', () => {
  it('reads the form, trimmed, in the order of the numbers', () => {
    const { accounts, defaultAccount } = parseAccounts({
      accounts: {
        account10: { name: 'last', accountSid: sid('3'), authToken: secret },
        account1: {
          name: ' production ',
          accountSid: ` ${sid('1')} `,
          authToken: ` ${secret}\n`,
          apiKeySid: key,
          apiKeySecret: 's',
          phoneNumbers: '+15005550006, +15005550007;+15005550008',
          region: 'IE1',
          edge: 'Dublin',
          defaultFrom: '+15005550006',
          messagingServiceSid: 'MG1',
          description: 'main',
          baseUrl: 'http://127.0.0.1:4010/{product}/',
        },
        account2: {},
        account3: { name: '', accountSid: sid('2'), authToken: secret },
      },
      defaultAccount: 'account3',
    });
    expect(accounts.map(({ name }) => name)).toEqual(['production', 'Account 3', 'last']);
    expect(defaultAccount.accountSid).toBe(sid('2'));
    expect(accounts[0]).toEqual({
      name: 'production',
      accountSid: sid('1'),
      authToken: secret,
      apiKeySid: key,
      apiKeySecret: 's',
      description: 'main',
      phoneNumbers: ['+15005550006', '+15005550007', '+15005550008'],
      region: 'ie1',
      edge: 'dublin',
      defaultFrom: '+15005550006',
      messagingServiceSid: 'MG1',
      baseUrl: 'http://127.0.0.1:4010/{product}',
    });
  });

  it('reads the older JSON, as text and as object; its first account is the default', () => {
    const config = {
      accounts: {
        production: {
          account_sid: sid('1'),
          auth_token: secret,
          description: 'main',
          phone_numbers: ['+15005550006', ' '],
          messaging_service_sid: 'MG1',
          default_from: '+15005550006',
        },
        staging: { account_sid: sid('2'), auth_token: secret },
      },
    };
    for (const accountsJson of [JSON.stringify(config), config]) {
      const { accounts, defaultAccount } = parseAccounts({
        accounts: {},
        accountsJson,
        defaultAccount: 'account1',
      });
      expect(accounts.map(({ name }) => name)).toEqual(['production', 'staging']);
      expect(defaultAccount).toMatchObject({
        name: 'production',
        accountSid: sid('1'),
        authToken: secret,
        phoneNumbers: ['+15005550006'],
        messagingServiceSid: 'MG1',
        defaultFrom: '+15005550006',
        description: 'main',
      });
    }
  });

  it('puts the accounts of the form before those of the JSON', () => {
    const { accounts, defaultAccount } = parseAccounts({
      accounts: { account2: { name: 'form', accountSid: sid('1'), authToken: secret } },
      accountsJson: JSON.stringify({
        accounts: { pasted: { account_sid: sid('2'), auth_token: secret } },
      }),
      defaultAccount: 'account2',
    });
    expect(accounts.map(({ name }) => name)).toEqual(['form', 'pasted']);
    expect(defaultAccount.name).toBe('form');
  });

  it.each<[string, unknown, string[]]>([
    ['commas, semicolons and lines', '+1, +2;+3\n +4 ,,', ['+1', '+2', '+3', '+4']],
    ['a list with blanks', ['+1 ', ' ', null, 2], ['+1', '2']],
    ['a number', 15005550006, ['15005550006']],
    ['nothing', undefined, []],
    ['an object', {}, []],
  ])('reads phone numbers of %s', (_case, phoneNumbers, expected) => {
    const { accounts } = parseAccounts(group({ phoneNumbers }));
    expect(accounts[0]!.phoneNumbers).toEqual(expected);
  });

  it('reads the older names, but prefers the newer', () => {
    const { accounts } = parseAccounts({
      accountsJson: {
        accounts: {
          one: {
            account_sid: sid('1'),
            accountSid: sid('2'),
            auth_token: secret,
            api_key_sid: key,
            api_key_secret: 's',
            phoneNumbers: '+1',
            phone_numbers: '+2',
            base_url: 'https://h//',
          },
        },
      },
    });
    expect(accounts[0]).toMatchObject({
      accountSid: sid('2'),
      apiKeySid: key,
      apiKeySecret: 's',
      phoneNumbers: ['+1'],
      baseUrl: 'https://h',
    });
  });

  it('takes an API key without a token', () => {
    const { accounts } = parseAccounts(group({ authToken: '', apiKeySid: key, apiKeySecret: 's' }));
    expect(accounts[0]).toMatchObject({ authToken: undefined, apiKeySid: key });
  });

  it('reads numbers as text', () => {
    expect(parseAccounts(group({ name: 7 })).accounts[0]!.name).toBe('7');
  });

  it('calls an account without a name by its place', () => {
    const account = { accountSid: sid('1'), authToken: secret };
    const names = (accountsJson: object) =>
      parseAccounts({ accountsJson }).accounts.map(({ name }) => name);
    expect(names({ accounts: { ' eu ': account } })).toEqual(['eu']);
    expect(names({ accounts: { ' ': account } })).toEqual(['Account']);
    expect(names({ accounts: { eu: { ...account, name: 'Europe' } } })).toEqual(['Europe']);
    expect(parseAccounts({ accounts: { other: account } }).accounts[0]!.name).toBe('other');
    expect(parseAccounts({ accounts: { xaccount1: account } }).accounts[0]!.name).toBe('xaccount1');
    expect(parseAccounts({ accounts: { account12: account } }).accounts[0]!.name).toBe(
      'Account 12',
    );
  });

  it('takes the first account for the default, unless told otherwise', () => {
    const account = { accountSid: sid('1'), authToken: secret };
    const accounts = { account1: account, account2: { ...account, accountSid: sid('2') } };
    const chosen = (defaultAccount?: unknown) =>
      parseAccounts({ accounts, defaultAccount }).defaultAccount.accountSid;
    expect([undefined, '', ' ', 'account1', ' account2 '].map(chosen)).toEqual(
      ['1', '1', '1', '1', '2'].map(sid),
    );
  });

  it.each(['a', 'ie1', 'a-b', '1'])('takes %s for a region and an edge', (place) => {
    expect(parseAccounts(group({ region: place, edge: place })).accounts[0]).toMatchObject({
      region: place,
      edge: place,
    });
  });

  it.each([
    'https://h',
    'http://127.0.0.1:4010/{product}',
    'https://{product}.example.com/a/b',
    'HTTPS://h/%20',
  ])('takes %s for a base URL', (baseUrl) => {
    expect(parseAccounts(group({ baseUrl })).accounts[0]!.baseUrl).toBe(baseUrl);
  });

  it.each([
    ['region', '-a'],
    ['region', 'a-'],
    ['edge', 'a.b'],
    ['edge', 'a_b'],
    ['accountSid', `x${sid('1')}`],
    ['accountSid', `${sid('1')}1`],
    ['apiKeySid', `x${key}`],
    ['apiKeySid', `${key}1`],
    ['baseUrl', 'https://h/#a'],
    ['baseUrl', 'https://h/a b'],
    ['baseUrl', 'https://h\\a'],
    ['baseUrl', 'https://h/{a'],
    ['baseUrl', 'https://h/a}'],
    ['baseUrl', 'xhttp://h'],
    ['baseUrl', 'https://'],
  ])('refuses the %s "%s"', (field, value) => {
    const given = group({ apiKeySid: key, apiKeySecret: 's', [field]: value });
    expect(faultOf(() => parseAccounts(given)).field).toBe(`accounts.account1.${field}`);
  });

  const group = (changes: object) => ({
    accounts: { account1: { name: 'main', accountSid: sid('1'), authToken: secret, ...changes } },
  });
  const pasted = (accountsJson: string) => ({ accountsJson });
  it.each<[string, object, string, RegExp]>([
    ['nothing', {}, 'accounts', /no account/],
    [
      'empty groups',
      { accounts: { account1: {}, account2: { name: ' ' } } },
      'accounts',
      /no account/,
    ],
    [
      'an array instead of groups',
      { accounts: [{ accountSid: sid('1') }] },
      'accounts',
      /no account/,
    ],
    [
      'no SID',
      group({ accountSid: '' }),
      'accounts.account1.accountSid',
      /"main": the Account SID is missing/,
    ],
    ['a short SID', group({ accountSid: 'AC123' }), 'accounts.account1.accountSid', /not valid/],
    [
      'a SID that is no hex',
      group({ accountSid: `AC${'g'.repeat(32)}` }),
      'accounts.account1.accountSid',
      /not valid/,
    ],
    ['a key for a SID', group({ accountSid: key }), 'accounts.account1.accountSid', /API key/],
    [
      'the token for a SID',
      group({ accountSid: secret }),
      'accounts.account1.accountSid',
      /not valid/,
    ],
    [
      'no sign-in',
      group({ authToken: ' ' }),
      'accounts.account1.authToken',
      /nothing to sign in with/,
    ],
    [
      'a bad key SID',
      group({ apiKeySid: sid('2'), apiKeySecret: secret }),
      'accounts.account1.apiKeySid',
      /"SK"/,
    ],
    [
      'a key without secret',
      group({ apiKeySid: key }),
      'accounts.account1.apiKeySecret',
      /Secret is missing/,
    ],
    [
      'a secret without key',
      group({ apiKeySecret: secret }),
      'accounts.account1.apiKeySid',
      /SID is missing/,
    ],
    [
      'a bad region',
      group({ region: 'ie1.evil.example' }),
      'accounts.account1.region',
      /region is not valid/,
    ],
    ['a bad edge', group({ edge: 'dub/lin' }), 'accounts.account1.edge', /edge is not valid/],
    [
      'a base URL without scheme',
      group({ baseUrl: 'localhost:4010' }),
      'accounts.account1.baseUrl',
      /base URL/,
    ],
    [
      'a base URL of another scheme',
      group({ baseUrl: 'file:///etc' }),
      'accounts.account1.baseUrl',
      /base URL/,
    ],
    [
      'a base URL with a user',
      group({ baseUrl: 'https://me:you@example.com' }),
      'accounts.account1.baseUrl',
      /base URL/,
    ],
    [
      'a base URL with a query',
      group({ baseUrl: 'https://example.com/?a=1' }),
      'accounts.account1.baseUrl',
      /base URL/,
    ],
    [
      'an unknown placeholder',
      group({ baseUrl: 'https://{region}.example.com' }),
      'accounts.account1.baseUrl',
      /base URL/,
    ],
    [
      'an empty default',
      { ...group({}), defaultAccount: 'account2' },
      'defaultAccount',
      /default account is Account 2.*Account 1\./,
    ],
    ['JSON that is none', pasted(`{"accounts": ${secret}`), 'accountsJson', /not valid JSON/],
    ['JSON of another kind', pasted(`["${secret}"]`), 'accountsJson', /holds no accounts/],
    [
      'JSON without accounts',
      pasted(`{"production": {"auth_token": "${secret}"}}`),
      'accountsJson',
      /holds no accounts/,
    ],
    [
      'JSON with a text for an account',
      pasted(`{"accounts": {"production": "${secret}"}}`),
      'accountsJson',
      /holds no accounts/,
    ],
    ['JSON with empty accounts', pasted('{"accounts": {}}'), 'accounts', /no account/],
    [
      'a bad SID in JSON',
      pasted(`{"accounts": {"eu": {"account_sid": "x", "auth_token": "${secret}"}}}`),
      'accountsJson.accounts.eu.accountSid',
      /"eu"/,
    ],
    [
      'two names alike',
      {
        accounts: {
          account1: { name: 'Main', accountSid: sid('1'), authToken: secret },
          account4: { name: 'main ', accountSid: sid('2'), authToken: secret },
        },
      },
      'accounts.account4.name',
      /Two accounts are called "main".*accounts\.account1/,
    ],
    [
      'a name of the form again in JSON',
      {
        ...group({}),
        accountsJson: JSON.stringify({
          accounts: { MAIN: { account_sid: sid('2'), auth_token: secret } },
        }),
      },
      'accountsJson.accounts.MAIN.name',
      /Two accounts/,
    ],
  ])('refuses %s', (_case, data, field, message) => {
    const error = faultOf(() => parseAccounts(data));
    expect(error.field).toBe(field);
    expect(error.message).toMatch(message);
    expect(error.message).toContain(error.remedy);
    expect(JSON.stringify([error.message, error.stack, { ...error }])).not.toContain(secret);
  });
});

describe('selectAccount', () => {
  const account = (name: string, digit: string): Account => ({
    name,
    accountSid: sid(digit),
    authToken: secret,
    phoneNumbers: [],
  });
  const production = account('Production', '1');
  const staging = account('staging', 'b');
  const book = { accounts: [production, staging], defaultAccount: production };

  it.each<[string, Parameters<typeof selectAccount>[1], unknown]>([
    ['nothing', '', production],
    ['undefined', undefined, production],
    ['null', null, production],
    ['an empty locator', { mode: 'list', value: '' }, production],
    ['a locator of nothing', { mode: 'name', value: undefined }, production],
    ['a name', 'staging', staging],
    ['a name in other case, with spaces', ' STAGING ', staging],
    ['a name from the list', { mode: 'list', value: 'Production' }, production],
    ['a name by name', { mode: 'name', value: 'staging' }, staging],
    ['a SID', sid('b'), staging],
    ['a SID in upper case', sid('b').toUpperCase(), staging],
    ['a SID from the list', { mode: 'list', value: sid('b') }, staging],
    ['a SID by SID', { mode: 'sid', value: sid('1') }, production],
    ['a name without a mode', { value: 'staging' }, staging],
    [
      'a SID that is not configured, by name',
      { mode: 'name', value: sid('9') },
      { subaccountSid: sid('9') },
    ],
    ['a SID that is not configured', { mode: 'sid', value: sid('9') }, { subaccountSid: sid('9') }],
  ])('%s', (_case, choice, expected) => {
    expect(selectAccount(book, choice)).toEqual(expected);
  });

  it('names the accounts that exist when the name is unknown', () => {
    const error = faultOf(() => selectAccount(book, { mode: 'name', value: 'prod' }));
    expect(error).toMatchObject({ field: 'account' });
    expect(error.message).toBe(
      'There is no account called "prod". The credential has: "Production", "staging".',
    );
  });

  it('refuses a SID of another form', () => {
    expect(faultOf(() => selectAccount(book, { mode: 'sid', value: 'staging' })).message).toMatch(
      /SID is not valid.*"AC"/,
    );
  });
});

describe('accountOfSid', () => {
  it('finds the first account with the SID, or none', () => {
    const twice = ['a', 'b'].map((name) => ({
      name,
      accountSid: sid('1'),
      authToken: 't',
      phoneNumbers: [],
    }));
    const book = { accounts: twice, defaultAccount: twice[0]! };
    expect(accountOfSid(book, sid('1'))?.name).toBe('a');
    expect(accountOfSid(book, sid('1').toLowerCase())?.name).toBe('a');
    expect(accountOfSid(book, sid('2'))).toBeUndefined();
  });
});
