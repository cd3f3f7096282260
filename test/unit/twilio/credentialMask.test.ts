import { maskOfCredential } from '../../../lib/engines/credentialMask';
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
