import type { Account } from '../../../lib/twilio/accounts';
import { secretsOf, signInsOf } from '../../../lib/twilio/accountSecrets';

const account = (changes: Partial<Account>): Account => ({
  name: 'main',
  accountSid: 'AC1',
  phoneNumbers: [],
  ...changes,
});

it('of a key that is being replaced, both are secrets, alone and as they stand there', () => {
  expect(secretsOf(account({ sharedKey: 'one,  two' }))).toEqual(['one,  two', 'one', 'two']);
  expect(secretsOf(account({}))).toEqual([]);
});

it.each<[Partial<Account>, ReturnType<typeof signInsOf>]>([
  [{}, []],
  [{ authToken: 'token' }, [{ user: 'AC1', secret: 'token' }]],
  [{ authToken: 'token', parentSid: 'AC0' }, [{ user: 'AC0', secret: 'token' }]],
  [{ apiKeySid: 'SK1' }, []],
  [{ apiKeySecret: 'secret' }, []],
  [{ apiKeySid: 'SK1', apiKeySecret: 'secret' }, [{ user: 'SK1', secret: 'secret' }]],
])('an account with %j signs in by %j', (changes, signIns) => {
  expect(signInsOf(account(changes))).toEqual(signIns);
});
