import { hidden, isSecretName, maskOf, withoutNamedSecrets } from '../../../lib/twilio/secrets';

const user = `SK${'0123456789abcdef'.repeat(2)}`;
const secret = 'marked+secret/of the key=0001';
const basic = Buffer.from(`${user}:${secret}`).toString('base64');
const mask = maskOf(['marked-auth-token-0001'], [{ user, secret }]);

/** The innermost of lists in lists. */
const flat = ({ deep, at }: { deep: unknown; at: string }) => {
  while (Array.isArray(deep)) deep = (deep as unknown[])[0];
  return { deep, at };
};

describe('the mask', () => {
  it.each([
    ['the secret', `You sent ${secret}.`, `You sent ${hidden}.`],
    ['another one', 'token=marked-auth-token-0001', `token=${hidden}`],
    ['in a URL', `https://x/?s=${encodeURIComponent(secret)}&a=1`, `https://x/?s=${hidden}&a=1`],
    [
      'the header',
      `Authorization: Basic ${basic}, Accept: *`,
      `Authorization: Basic ${hidden}, Accept: *`,
    ],
    ['the header, cut short', `Basic ${basic.slice(0, 60)}…`, `Basic ${hidden}…`],
    ['the header twice', `${basic} ${basic}`, `${hidden} ${hidden}`],
  ])('hides %s', (_what, text, expected) => expect(mask(text)).toBe(expected));

  it('reaches every depth, and names of fields', () => {
    expect(mask({ a: [{ b: `x ${secret}` }], [secret]: null })).toEqual({
      a: [{ b: `x ${hidden}` }],
      [hidden]: null,
    });
  });

  it('has an end, however deep a value is', () => {
    let deep: unknown = secret;
    for (let depth = 0; depth < 20_000; depth += 1) deep = [deep];
    expect(flat(mask({ deep, at: secret }))).toEqual({ deep: hidden, at: hidden });
  });

  it('hides a secret in a text that is JSON', () => {
    const quoted = 'marked "secret" of\\the key';
    expect(maskOf([quoted])(JSON.stringify({ password: quoted }))).toBe(
      JSON.stringify({ password: hidden }),
    );
  });

  it('leaves what holds none as it is, and no short word is a secret', () => {
    const value = { at: new Date(0), list: [1, 'text', null], user };
    expect(mask(value)).toBe(value);
    expect(maskOf(['', 'test'], [{ user: '', secret: 'test' }])('a test')).toBe('a test');
  });
});

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
