import { AccountError, parseAccounts } from '../../../lib/twilio/accounts';

const accountSid = `AC${'1'.repeat(32)}`;
const read = (changes: object) =>
  parseAccounts({ accounts: { account1: { accountSid, authToken: 'token', ...changes } } })
    .defaultAccount;
const faultOf = (changes: object): AccountError => {
  try {
    read(changes);
  } catch (error) {
    expect(error).toBeInstanceOf(AccountError);
    return error as AccountError;
  }
  throw new Error('No error was raised');
};

describe('the default country of an account', () => {
  it('is written in any case, and may be left out', () => {
    expect(read({ defaultCountry: ' de ' }).defaultCountry).toBe('DE');
    expect(read({ default_country: 'US' }).defaultCountry).toBe('US');
    expect(read({ defaultCountry: '' }).defaultCountry).toBeUndefined();
  });

  it.each(['Germany', 'XX', '49'])('is not %s', (defaultCountry) => {
    expect(faultOf({ defaultCountry })).toMatchObject({
      field: 'accounts.account1.defaultCountry',
      fault: expect.stringContaining('is not a country'),
    });
  });
});

it('an account may have a shared key', () => {
  expect(read({ sharedKey: 'one,two' }).sharedKey).toBe('one,two');
  expect(read({}).sharedKey).toBeUndefined();
});

it('a base URL of another scheme is not taken for one of http', () => {
  expect(faultOf({ baseUrl: 'xhttps://host' }).fault).toContain('the base URL is not valid');
  expect(faultOf({ baseUrl: 'http://host' }).fault).toContain('begins with http://');
});
