import { withoutNamedSecrets } from '../../../lib/twilio/namedSecrets';
import { isSecretName, isSecretVariable } from '../../../lib/twilio/secretNames';
import { hidden } from '../../../lib/twilio/texts';
import { cpuTimeOf } from '../../support/cpuTime';

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
  'Proxy-Authorization',
  'api_key',
  'apikey',
  'X-Api-Key',
  'passcode',
  'passwd',
  'basic_auth',
  'secrets',
  'passwords',
  'auth_tokens',
  'access_tokens',
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
  'api_key_sid',
  'signing_keys',
  'keys',
  'tokens',
])('%s is not', (name) => expect(isSecretName(name)).toBe(false));

it('knows by their names which variables of an environment hold secrets', () => {
  const secret = ['API_KEY', 'S3_KEY', 'A_TOKEN', 'DB_PASS', 'DB_PWD', 'SENTRY_DSN', '__KEY'];
  const more = ['AWS_CREDENTIAL', 'AWS_CREDENTIALS'];
  expect([...secret, ...more].filter((name) => !isSecretVariable(name))).toEqual([]);
  const others = ['KEY', 'api_KEY', 'myA_KEY', 'A_KEY_ID', 'A_KEYS', 'A-B_KEY', 'Api_Key', 'A_KEy'];
  expect(others.filter(isSecretVariable)).toEqual([]);
});

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
    [{ sid: 'ZV1', key: 'OPENAI_API_KEY', value: 'x' }],
    [{ sid: 'ZV1', key: 'SLACK_TOKEN', value: 'x' }],
    [{ sid: 'ZV1', key: 'DB_PASS', value: 'x' }],
    [{ header: 'Authorization', value: 'Basic eA==' }],
  ])('as a pair: %j', (pair) => {
    const name = Object.keys(pair).find((one) => /value/i.test(one));
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

describe('in texts of names and values', () => {
  it.each([
    ['AccountSid=AC1&AuthToken=x&Body=a', `AccountSid=AC1&AuthToken=${hidden}&Body=a`],
    ['Authorization=Basic eA==', `Authorization=${hidden}`],
    ['Accept=*&X-Api-Key=a?b#c&Host=h', `Accept=*&X-Api-Key=${hidden}&Host=h`],
    ['X%2DApi%2DKey=x', `X%2DApi%2DKey=${hidden}`],
    ['https://x/?a=1&api_key=x&token=y#z', `https://x/?a=1&api_key=${hidden}&token=${hidden}`],
    ['https://user:x@host/a', `https://user:${hidden}@host/a`],
    ['s3://bucket/?token=x', `s3://bucket/?token=${hidden}`],
    ['see postgres://u:a:b@c@host', `see postgres://u:${hidden}@host`],
    ['url=https%3A%2F%2Fu%3Ax%40host&Msg=a', `url=https%3A%2F%2Fu%3A${hidden}%40host&Msg=a`],
    ['url=https%3A%2F%2Fh%2F%3Ftoken%3Dx', `url=https%3A%2F%2Fh%2F%3Ftoken%3D${hidden}`],
  ])('%s', (text, expected) => {
    expect(withoutNamedSecrets({ sid: 'NO1', request: text })).toEqual({
      sid: 'NO1',
      request: expected,
    });
  });

  it.each([
    { sid: 'SM1', body: 'password=abc' },
    { sid: 'SM1', body: 'See https://user:x@host/?token=1' },
    { sid: 'IM1', friendly_name: 'The password: 1 = a' },
    { sid: 'IM1', friendly_name: 'My password=abc' },
    { sid: 'IM1', friendly_name: 'See https://host/?a=1&password=abc' },
    { sid: 'PN1', sms_url: 'https://host/?a=%2fb%7e&c=token=1' },
    { sid: 'PN1', sms_url: 'https://host:8080/a?b=c:d@e&token=' },
    { sid: 'PN1', sms_url: 'https://host/?nextToken=1&page_token=2&a=%E0%A4%A' },
    { meta: { next_page_url: 'https://x/?token=1', previous_page_url: null } },
    { next_page_uri: '/2010-04-01/a.json?token=1' },
    { sid: 'ET1', data: { url: 'https://u:x@host/?token=1', form: 'token=1' } },
  ])('others stay: %j', (answer) => {
    expect(withoutNamedSecrets(answer)).toBe(answer);
  });

  it.each(['a=', '?', '&', 'token=', '://', '://a:', '%25', '%3D', 'a=%25', ':', '@', '{', '["'])(
    'takes no longer than a text is long: %s',
    (part) => {
      const text = `a=${part.repeat(Math.floor(200_000 / part.length))}`;
      const read = () => withoutNamedSecrets({ a: text, b: `https://${text}` });
      expect(cpuTimeOf(read)).toBeLessThan(3_000);
    },
  );
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

const hides = (answer: object) => withoutNamedSecrets(answer) !== answer;

describe('whose a field is', () => {
  it.each([
    ...['data', 'context', 'parameters', 'definition', 'attributes', 'metadata', 'details'],
    ...['hidden_details', 'variables', 'traits', 'payload'],
  ])("is told by its name and its resource: %s is a user's", (name) => {
    expect(hides({ sid: 'XX1', [name]: { token: 'x', number: 1 } })).toBe(false);
    expect(hides({ [name]: { token: 'x' } })).toBe(true);
    expect(hides({ sid: 'XX1', [`${name}_more`]: { token: 'x' } })).toBe(true);
  });

  it.each(['id', 'url', 'sid', 'message_sid', 'accountSid'])('%s makes a resource', (name) => {
    expect(hides({ [name]: 'x', data: { token: 'y' } })).toBe(false);
  });

  it.each(['ids', 'uuid', 'urls', 'next_url', 'sids', 'reside', 'sid_of', 'SidOf', 'inside'])(
    '%s makes none',
    (name) => expect(hides({ [name]: 'x', data: { token: 'y' } })).toBe(true),
  );

  it.each(['body', 'text', 'message_body'])('%s is what somebody has said', (name) => {
    expect(hides({ sid: 'SM1', [name]: 'password=abc' })).toBe(false);
    expect(hides({ sid: 'SM1', [name]: '{"auth_token":"x"}' })).toBe(true);
    expect(hides({ [name]: 'password=abc' })).toBe(true);
  });

  it('is told by the end of the name where it is an address of a page', () => {
    const url = 'https://host/?token=1';
    expect(hides({ first_page_uri: url, nextPageUrl: url })).toBe(false);
    expect(hides({ page_url_before: url })).toBe(true);
  });
});

describe('a pair', () => {
  const names = ['key', 'name', 'field', 'property', 'parameter', 'header'];
  const pairs = names.flatMap((name) => ['value', 'values', 'val'].map((value) => [name, value]));

  it.each(pairs)('is %s and %s', (name, value) => {
    expect(hides({ [name!]: 'auth_token', [value!]: 'x' })).toBe(true);
    expect(hides({ [name!]: 'AUTH_TOKEN', [value!]: ['x', 1] })).toBe(true);
    expect(hides({ [name!]: 'colour', [value!]: 'x' })).toBe(false);
  });

  it.each([
    { key: 'auth_token', worth: 'x' },
    { title: 'auth_token', value: 'x' },
    { key: { auth_token: '' }, value: 'x' },
    { key: 7, value: 'x', list: [1, 2.5, -3] },
    { value: 'auth_token', other: 'x' },
  ])('is not %j', (answer) => expect(hides(answer)).toBe(false));
});

it('a text is read by how it begins', () => {
  expect(hides({ uri: 'OTPAUTH://totp/a?secret=x' })).toBe(true);
  expect(hides({ note: 'An address begins with otpauth: or https:' })).toBe(false);
  expect(hides({ note: '\n  {"auth_token": "x"}' })).toBe(true);
});
