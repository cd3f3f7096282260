import { maskOfCredential } from '../../../lib/engines/credentialMask';
import { maskOfAccount } from '../../../lib/twilio/accountSecrets';
import type { Credential } from '../../../lib/engines/credential';
import { hidden } from '../../../lib/twilio/texts';

const maskBy = (account: object, url = 'postgres://localhost/db') =>
  maskOfCredential({
    book: { accounts: [{ name: 'main', accountSid: 'AC1', phoneNumbers: [], ...account }] },
    ledger: { kind: 'postgres', url },
  } as unknown as Credential);

it('knows both shared keys while one is replaced by the other', () => {
  const mask = maskBy({ sharedKey: 'first-key-0001, second-key-0002' });
  for (const key of ['first-key-0001', 'second-key-0002'])
    expect(mask(`of ${key}.`)).toBe(`of ${hidden}.`);
});

it.each([
  ['postgres://u:100%secure-password@localhost/db', '100%secure-password'],
  ['postgres://u:100%25-secure-password@localhost/db', '100%-secure-password'],
  ['postgres://localhost/db?user=u&password=very-secret-password', 'very-secret-password'],
])("knows the password of the ledger's database in %s", (url, password) => {
  expect(maskBy({}, url)(`password ${password}`)).toBe(`password ${hidden}`);
});

it('lets be what is only spelled like the password of the database', () => {
  const mask = maskBy({}, 'postgres://postgres:postgres@postgres/ledger');
  const status = {
    driver: 'postgres',
    problem: 'The ledger cannot be used: postgres:5432/ledger is read-only.',
  };
  expect(mask(status)).toEqual(status);
  for (const text of ['postgres://postgres:postgres@postgres/ledger', 'Password=postgres'])
    expect(mask(text)).toContain(hidden);
});

it('what Twilio answers is masked by all secrets of the account, whichever signs in', () => {
  const account = {
    name: 'main',
    accountSid: 'AC1',
    phoneNumbers: [],
    authToken: 'marked-auth-token-0001',
    apiKeySid: `SK${'0'.repeat(32)}`,
    apiKeySecret: 'marked-key-secret-0001',
    sharedKey: 'marked-shared-key-0001',
  };
  const basic = (user: string, secret: string) =>
    Buffer.from(`${user}:${secret}`).toString('base64');
  const { authToken, apiKeySid, apiKeySecret, sharedKey } = account;
  for (const secret of [authToken, apiKeySecret, sharedKey, basic(apiKeySid, apiKeySecret)])
    expect(maskOfAccount(account)({ echo: `of ${secret}.` })).toEqual({ echo: `of ${hidden}.` });
});

it('a subaccount that signs in as its parent is masked by that sign-in', () => {
  const parentSid = `AC${'9'.repeat(32)}`;
  const account = { name: 'sub', accountSid: 'AC1', phoneNumbers: [], parentSid };
  const mask = maskOfAccount({ ...account, authToken: 'marked-auth-token-0001' });
  const header = Buffer.from(`${parentSid}:marked-auth-token-0001`).toString('base64');
  expect(mask(`Basic ${header.slice(0, 60)}`)).toBe(`Basic ${hidden}`);
});
