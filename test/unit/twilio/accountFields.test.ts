import { AccountError, parseAccounts, selectAccount } from '../../../lib/twilio/accounts';

const accountSid = `AC${'1'.repeat(32)}`;
const apiKeySid = `SK${'a'.repeat(32)}`;

const inForm = (changes: object, more: object = {}) => ({
  accounts: { account1: { name: 'main', accountSid, authToken: 'token', ...changes } },
  ...more,
});
const read = (changes: object) => parseAccounts(inForm(changes)).defaultAccount;
const pasted = (name: string, changes: object = {}) =>
  parseAccounts({
    accountsJson: { accounts: { [name]: { accountSid, authToken: 'token', ...changes } } },
  }).defaultAccount;
const faultOf = (run: () => unknown): AccountError => {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(AccountError);
    return error as AccountError;
  }
  throw new Error('No error was raised');
};

describe('a field of an account', () => {
  it('may be a number, as JSON has it', () => {
    expect(read({ name: 7 }).name).toBe('7');
  });

  it('is nothing when it is blank', () => {
    expect(read({ description: ' \t' }).description).toBeUndefined();
  });

  it('has no phone numbers unless they are given', () => {
    expect(read({}).phoneNumbers).toEqual([]);
    expect(read({ phoneNumbers: ['+15005550006', null, ' ', 15005550007] }).phoneNumbers).toEqual([
      '+15005550006',
      '15005550007',
    ]);
  });

  it('may be a place of one letter', () => {
    expect(read({ region: 'A' }).region).toBe('a');
  });

  it.each([
    ['region', 'Write it as in "ie1".'],
    ['edge', 'Write it as in "dublin".'],
  ])('shows how a %s is written', (field, remedy) => {
    expect(faultOf(() => read({ [field]: '-' })).remedy).toBe(remedy);
  });

  it.each([
    ['https://host//', 'https://host'],
    ['https://{product}', 'https://{product}'],
    ['https://host/a', 'https://host/a'],
  ])('takes the base URL %s as %s', (given, baseUrl) => {
    expect(read({ baseUrl: given }).baseUrl).toBe(baseUrl);
  });

  it.each(['example.com', 'xhttps://host', 'https+x://host', 'httpsx://host'])(
    'refuses the base URL %s',
    (baseUrl) => {
      expect(faultOf(() => read({ baseUrl })).field).toBe('accounts.account1.baseUrl');
    },
  );

  it.each([
    'http://127.0.0.1:4010/{product}',
    'http://127.8.9.10',
    'http://[::1]:1/a',
    'http://localhost:4010',
  ])('lets %s go without TLS, for it does not leave the machine', (baseUrl) => {
    expect(read({ baseUrl }).baseUrl).toBe(baseUrl);
  });

  it.each([
    'http://example.com',
    'HTTP://example.com',
    'http://10.0.0.1',
    'http://{product}',
    'http://{product}.example.com',
    'http://{product}.localhost',
    'http://localhost.example.com',
    'http://127.0.0.1.example.com',
    'http://n8n:4010',
  ])('refuses %s: the sign-in would cross the network in plain text', (baseUrl) => {
    expect(faultOf(() => read({ baseUrl }))).toMatchObject({
      field: 'accounts.account1.baseUrl',
      remedy: expect.stringContaining('https://'),
    });
  });

  it.each([`x${accountSid}`, `${accountSid}0`])('refuses the account SID %s', (sid) => {
    expect(faultOf(() => read({ accountSid: sid })).field).toBe('accounts.account1.accountSid');
  });

  it.each([`x${apiKeySid}`, `${apiKeySid}0`])('refuses the key SID %s', (sid) => {
    const error = faultOf(() => read({ apiKeySid: sid, apiKeySecret: 's' }));
    expect(error.field).toBe('accounts.account1.apiKeySid');
  });

  it('takes for an API key only what begins like one', () => {
    const remedy = (sid: string) => faultOf(() => read({ accountSid: sid })).remedy;
    expect(remedy('sk1')).toContain('API key');
    expect(remedy('ACSK1')).not.toContain('API key');
  });
});

describe('an account without a name', () => {
  it('of the JSON is called by its key, trimmed', () => {
    expect(pasted(' eu ').name).toBe('eu');
    expect(pasted(' ').name).toBe('Account');
  });
});

describe('the default account', () => {
  it('is the first when none is chosen', () => {
    expect(parseAccounts(inForm({})).defaultAccount.name).toBe('main');
  });

  it.each([
    ['account12', 'Account 12'],
    ['myaccount1', 'myaccount1'],
    ['account1x', 'account1x'],
  ])('%s that is empty is called %s', (defaultAccount, label) => {
    const error = faultOf(() => parseAccounts(inForm({}, { defaultAccount })));
    expect(error.name).toBe('AccountError');
    expect(error.fault).toBe(`The default account is ${label}, but that is empty.`);
  });
});

it('a SID of another form is a fault of the choice', () => {
  const book = parseAccounts(inForm({}));
  expect(faultOf(() => selectAccount(book, { mode: 'sid', value: 'main' })).field).toBe('account');
});
