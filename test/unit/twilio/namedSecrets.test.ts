import { isSecretName, withoutNamedSecrets } from '../../../lib/twilio/namedSecrets';
import { hidden } from '../../../lib/twilio/texts';

it.each([
  'auth_token',
  'authToken',
  'AuthToken',
  'secondary_auth_token',
  'secret',
  'client_secret',
  'apiKeySecret',
  'password',
  'token',
  'access_token',
  'refresh-token',
  'credential',
  'private_key',
  'secret_key',
  'id_token',
  'Authorization',
])('%s is the name of a secret', (name) => {
  expect(isSecretName(name)).toBe(true);
  expect(withoutNamedSecrets({ list: [{ [name]: 'x', sid: 'AC1' }] })).toEqual({
    list: [{ [name]: hidden, sid: 'AC1' }],
  });
});

it.each([
  'sid',
  'next_token',
  'page_token',
  'secret_set',
  'credential_sid',
  'credentials',
  'body',
  'bid_token',
  'letter_of_authorization',
])('%s is not', (name) => expect(isSecretName(name)).toBe(false));

it('hides what a time-based code is made from', () => {
  const uri = 'otpauth://totp/a:b?secret=GEZDGNBVGY3TQOJQ&issuer=a';
  expect(withoutNamedSecrets({ binding: { uri }, ice_servers: [{ credential: 'x' }] })).toEqual({
    binding: { uri: hidden },
    ice_servers: [{ credential: hidden }],
  });
});

describe('what stands under the name of a secret is hidden', () => {
  it.each([
    [{ auth_token: { primary: 'x', list: ['y', 1] } }, { primary: hidden, list: [hidden, hidden] }],
    [{ auth_token: ['x', null, true, ''] }, [hidden, null, true, '']],
    [{ auth_token: 12345678 }, hidden],
  ])('whole: %j', (answer, expected) => {
    expect(withoutNamedSecrets(answer)).toEqual({ auth_token: expected });
  });

  it.each([
    [{ key: 'auth_token', value: 'x' }],
    [{ name: 'API Key Secret', value: 'x' }],
    [{ Field: 'password', Value: 'x' }],
  ])('as a pair: %j', (pair) => {
    const [name] = Object.keys(pair).filter((one) => /value/i.test(one));
    expect(withoutNamedSecrets({ variables: [pair], meta: { key: 'variables' } })).toEqual({
      variables: [{ ...pair, [name!]: hidden }],
      meta: { key: 'variables' },
    });
  });

  it.each([
    ['{"auth_token":"x","sid":"AC1"}', `{"auth_token":"${hidden}","sid":"AC1"}`],
    [' [{"key": "token", "value": "x"}]', `[{"key":"token","value":"${hidden}"}]`],
    ['"{\\"auth_token\\":\\"x\\"}"', JSON.stringify(`{"auth_token":"${hidden}"}`)],
  ])('in a text that is JSON: %s', (text, expected) => {
    expect(withoutNamedSecrets({ response_body: text })).toEqual({ response_body: expected });
  });

  it.each(['{"auth_token": "x"', '{"sid": "AC1"}', '[a]'])('other texts stay: %s', (text) => {
    const answer = { body: text };
    expect(withoutNamedSecrets(answer)).toBe(answer);
  });
});

it.each([
  [{ data: { token: 'x' } }, { data: { token: hidden } }],
  [
    { data: [{ id: 'a', secret: 'x' }], meta: {} },
    { data: [{ id: 'a', secret: hidden }], meta: {} },
  ],
])('an envelope is no resource: %j', (answer, left) => {
  expect(withoutNamedSecrets(answer)).toEqual(left);
});

it.each([
  { key: 'a', map_sid: 'MP1', data: { token: 'x' } },
  { sid: 'ET1', data: { token: 'x', nested: { password: 'y' } } },
  { sid: 'FN1', context: { flow: { variables: { token: 'x' } } } },
  {
    sid: 'FW1',
    definition: { states: [{ properties: { parameters: [{ key: 'token', value: 'x' }] } }] },
  },
  { sid: 'CH1', attributes: '{"token":"x"}' },
  { sid: 'CH1', messages: [{ sid: 'IM1', attributes: { secret: 'x', more: '{"password":"y"}' } }] },
  { sid: 'YC1', details: { fields: [{ label: 'a', value: 'b' }], token: 'x' } },
])("what a user has put there is the user's own: %j", (answer) => {
  expect(withoutNamedSecrets(answer)).toBe(answer);
});
