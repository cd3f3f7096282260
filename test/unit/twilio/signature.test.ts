import { createHash, createHmac } from 'node:crypto';

import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks';

import { candidateUrls } from '../../../lib/twilio/candidateUrls';
import { formParameters } from '../../../lib/twilio/formParameters';
import { verifySignature, type SignedRequest } from '../../../lib/twilio/signature';

const authToken = '12345';
const form = 'application/x-www-form-urlencoded';

/** By Twilio's description (https://www.twilio.com/docs/usage/security), not by its code. */
function sign(
  url: string,
  pairs: ReadonlyArray<readonly [string, string]> = [],
  token = authToken,
): string {
  const unique = [...new Map(pairs.map((pair) => [JSON.stringify(pair), pair])).values()];
  const sorted = unique.toSorted(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : 1));
  return createHmac('sha1', token)
    .update(url + sorted.flat().join(''))
    .digest('base64');
}

const encode = (pairs: ReadonlyArray<readonly [string, string]>) =>
  pairs.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
const hashOf = (body: string | Buffer) => createHash('sha256').update(body).digest('hex');
const pathOf = (url: string) => url.replace(/^[a-z]+:\/\/[^/]*/, '');
const withoutQuery = (url: string) => url.replace(/\?.*$/, '');

const urls: Record<string, string> = {
  plain: 'https://n8n.example.com/webhook/abc',
  'with a query': 'https://n8n.example.com/webhook/abc?foo=bar&x=1',
  'with an encoded query': 'https://n8n.example.com/webhook/abc?name=J%C3%BCrgen%20M&empty=&flag',
  'with an apostrophe': "https://n8n.example.com/webhook/abc?q=it's",
  'with a plus and repeated keys in the query': 'https://n8n.example.com/webhook/abc?a=1+2&a=2',
  'with another port': 'https://n8n.example.com:8443/webhook/abc',
  'with a slash at the end': 'https://n8n.example.com/webhook/abc/',
  'with an encoded path': 'https://n8n.example.com/webhook/a%20b/%C3%A9',
  'of plain http': 'http://n8n.example.com/webhook/abc',
  'of the root': 'https://n8n.example.com/',
  'with a prefix and a path of its own': 'https://example.com/hooks/webhook/clinic/inbound-sms',
};

const bodies: Record<string, Array<readonly [string, string]>> = {
  'usual parameters': [
    ['To', '+15005550006'],
    ['From', '+15005550009'],
    ['Body', 'Hello'],
    ['MessageSid', 'SM1'],
  ],
  'empty parameters': [
    ['FromCity', ''],
    ['Body', ''],
    ['FromZip', ''],
  ],
  'repeated keys': [
    ['MediaUrl', 'b'],
    ['MediaUrl', 'a'],
    ['Body', 'x'],
    ['MediaUrl', 'c'],
  ],
  'the same key and value twice': [
    ['A', '1'],
    ['A', '1'],
    ['B', '2'],
  ],
  accents: [['Body', 'Grüße, Zoë – naïve']],
  emoji: [['Body', '👍🏽 👨‍👩‍👧']],
  'line breaks': [['Body', 'one\r\ntwo\nthree\t']],
  'spaces at the ends': [['Body', '  STOP  ']],
  'signs with a meaning': [['Body', '100% +1 = a&b;c?d#e"\'\\']],
  'keys in another order and case': [
    ['b', '1'],
    ['A', '2'],
    ['a', '3'],
    ['B', '4'],
    ['_', '5'],
    ['10', '6'],
    ['9', '7'],
  ],
  '1,500 keys': Array.from({ length: 1500 }, (_, index) => [`Key${index}`, `${index}`] as const),
  'keys of objects': [
    ['__proto__', 'x'],
    ['constructor', 'y'],
    ['toString', 'z'],
  ],
  nothing: [],
};

const product = Object.entries(urls).flatMap(([urlName, url]) =>
  Object.entries(bodies).map(([bodyName, pairs]) => [urlName, bodyName, url, pairs] as const),
);

describe('verifySignature', () => {
  it.each(product)(
    'accepts a form at a URL %s with %s, and no change of it',
    (_url, _body, url, pairs) => {
      const rawBody = Buffer.from(encode(pairs));
      const signature = sign(url, pairs);
      expect(signature).toBe(
        getExpectedTwilioSignature(authToken, url, formParameters(rawBody.toString())),
      );
      const request: SignedRequest = {
        authToken,
        signature,
        rawBody,
        contentType: form,
        urls: candidateUrls(withoutQuery(url), pathOf(url)),
      };
      const parsed = { ...request, rawBody: undefined, params: formParameters(rawBody.toString()) };
      expect(verifySignature(request)).toBe(true);
      expect(verifySignature(parsed)).toBe(true);

      const added = Buffer.concat([rawBody, Buffer.from(rawBody.length ? '&Extra=1' : 'Extra=1')]);
      const otherUrl = candidateUrls(
        withoutQuery(url),
        `${pathOf(url)}${url.includes('?') ? '&' : '?'}more=1`,
      );
      const forgeries: Array<Partial<SignedRequest>> = [
        { rawBody: added },
        ...(pairs.length > 0 ? [{ rawBody: encode(pairs.slice(0, -1)) }] : []),
        { urls: otherUrl },
        { authToken: '12346' },
        { signature: sign(url, pairs, 'other') },
        { signature: signature.slice(0, -1) },
        { signature: `${signature}=` },
        { signature: signature.toLowerCase() },
      ];
      expect(forgeries.map((forgery) => verifySignature({ ...request, ...forgery }))).toEqual(
        forgeries.map(() => false),
      );
    },
  );

  const base = 'https://n8n.example.com/webhook/abc';
  const json = JSON.stringify({ specversion: '1.0', id: 'x', data: { a: 'é' } });
  const jsonUrl = (body: string | Buffer = json) => `${base}?foo=1&bodySHA256=${hashOf(body)}`;
  const signedJson = (changes: Partial<SignedRequest> = {}, url = jsonUrl()): SignedRequest => ({
    authToken,
    signature: sign(url),
    urls: candidateUrls(base, pathOf(url)),
    rawBody: Buffer.from(json),
    contentType: 'application/json',
    ...changes,
  });
  const get: SignedRequest = {
    authToken,
    signature: sign(`${base}?a=1`),
    urls: candidateUrls(base, '/webhook/abc?a=1'),
  };
  const post = (changes: Partial<SignedRequest>): SignedRequest => ({
    authToken,
    signature: sign(base, [['A', '1']]),
    urls: [base],
    rawBody: 'A=1',
    contentType: form,
    ...changes,
  });
  const binary = Buffer.from([0x7b, 0xff, 0xfe, 0x00, 0x7d]);

  it.each<[string, boolean, SignedRequest]>([
    ['JSON with its hash', true, signedJson()],
    ['JSON as text', true, signedJson({ rawBody: json })],
    [
      'JSON of CloudEvents',
      true,
      signedJson({ contentType: 'application/cloudevents-batch+json; charset=utf-8' }),
    ],
    [
      'JSON whose bytes are not UTF-8',
      true,
      signedJson({ rawBody: binary, signature: sign(jsonUrl(binary)), urls: [jsonUrl(binary)] }),
    ],
    [
      'a hash in upper case',
      true,
      (() => {
        const url = `${base}?bodySHA256=${hashOf(json).toUpperCase()}`;
        return signedJson({}, url);
      })(),
    ],
    ['another body under the hash', false, signedJson({ rawBody: json.replace('x', 'y') })],
    [
      'JSON written anew',
      false,
      signedJson({ rawBody: JSON.stringify(JSON.parse(json), null, 1) }),
    ],
    ['no body under the hash', false, signedJson({ rawBody: '' })],
    ['no body at all under the hash', false, signedJson({ rawBody: undefined })],
    ['a form under the hash of JSON', false, signedJson({ rawBody: 'Body=hi', contentType: form })],
    ['an empty form under the hash of JSON', false, signedJson({ rawBody: '', contentType: form })],
    [
      'parameters given instead of the body',
      false,
      signedJson({ rawBody: undefined, params: {}, contentType: form }),
    ],
    [
      'a form body that has the hash',
      true,
      (() => {
        const url = `${base}?bodySHA256=${hashOf('A=1')}`;
        return signedJson({ rawBody: 'A=1', contentType: form }, url);
      })(),
    ],
    ['two hashes', false, signedJson({}, `${jsonUrl()}&bodySHA256=${hashOf('other')}`)],
    ['the hash twice', false, signedJson({}, `${jsonUrl()}&bodySHA256=${hashOf(json)}`)],
    ['an empty hash', false, signedJson({}, `${base}?bodySHA256=`)],
    ['a hash that was put there', false, signedJson({ signature: sign(base), urls: [jsonUrl()] })],
    ['a hash that was taken away', false, signedJson({ urls: [base] })],
    [
      'JSON without hash, with a signature of the URL',
      false,
      signedJson({ signature: sign(base), urls: [base] }),
    ],
    [
      'text without hash, with a signature of the URL',
      false,
      signedJson({
        signature: sign(base),
        urls: [base],
        contentType: 'text/plain',
        rawBody: 'A=1',
      }),
    ],
    [
      'a body of no type, with a signature of the URL',
      false,
      signedJson({ signature: sign(base), urls: [base], contentType: undefined, rawBody: 'A=1' }),
    ],
    [
      'a multipart body that is not at hand',
      false,
      signedJson({
        signature: sign(base),
        urls: [base],
        contentType: 'multipart/form-data; boundary=x',
        rawBody: undefined,
      }),
    ],
    ['a form by another name', false, post({ contentType: 'application/x-www-form-urlencodedx' })],
    [
      'a form by its name and more',
      true,
      post({ contentType: 'Application/X-WWW-Form-Urlencoded; charset=UTF-8' }),
    ],
    ['a GET', true, get],
    [
      'a GET with an empty body',
      true,
      { ...get, rawBody: Buffer.alloc(0), contentType: 'application/json' },
    ],
    ['a GET with another query', false, { ...get, urls: candidateUrls(base, '/webhook/abc?a=2') }],
    ['a POST with the signature of a GET', false, { ...get, rawBody: 'A=1', contentType: form }],
    [
      'a query that became a form',
      false,
      { ...get, urls: [base], rawBody: 'a=1', contentType: form },
    ],
    ['no signature', false, post({ signature: undefined })],
    ['an empty signature', false, post({ signature: '' })],
    [
      'a list of signatures',
      false,
      post({ signature: [sign(base, [['A', '1']])] as unknown as string }),
    ],
    ['a signature with spaces', false, post({ signature: ` ${sign(base, [['A', '1']])}` })],
    [
      'a signature in base64url',
      false,
      post({ signature: sign(base, [['A', '1']]).replaceAll('=', '') }),
    ],
    ['no auth token', false, post({ authToken: '', signature: sign(base, [['A', '1']], '') })],
    ['no URL', false, post({ urls: [] })],
    ['a URL that is not absolute', false, post({ urls: ['/webhook/abc'], signature: 'x' })],
    ['another URL beside the right one', true, post({ urls: ['https://other.example/', base] })],
    [
      'a trimmed body',
      false,
      post({ signature: sign(base, [['Body', ' hi ']]), rawBody: 'Body=hi' }),
    ],
    [
      'a parameter left out because it is empty',
      false,
      post({
        signature: sign(base, [
          ['A', '1'],
          ['B', ''],
        ]),
      }),
    ],
    [
      'flattened repeated keys',
      false,
      post({
        signature: sign(base, [
          ['M', 'a'],
          ['M', 'b'],
        ]),
        rawBody: 'M=b',
      }),
    ],
    [
      'a plus for a space',
      true,
      post({ signature: sign(base, [['Body', 'a b']]), rawBody: 'Body=a+b' }),
    ],
    [
      'a literal plus',
      true,
      post({ signature: sign(base, [['Body', 'a+b']]), rawBody: 'Body=a%2Bb' }),
    ],
    ['https for http', false, post({ urls: [base.replace('https:', 'http:')] })],
  ])('%s: %s', (_case, expected, request) => {
    expect(verifySignature(request)).toBe(expected);
  });

  it.each<[string, string, string, boolean]>([
    [
      'signed with the standard port, known without',
      'https://h.example:443/w',
      'https://h.example/w',
      true,
    ],
    [
      'signed without, known with the standard port',
      'https://h.example/w',
      'https://h.example:443/w',
      true,
    ],
    ['signed with the standard port of http', 'http://h.example:80/w', 'http://h.example/w', true],
    [
      'signed and known with another port',
      'https://h.example:5678/w',
      'https://h.example:5678/w',
      true,
    ],
    [
      'signed without a port that is known',
      'https://h.example/w',
      'https://h.example:5678/w',
      true,
    ],
    [
      'signed with a port that is not known',
      'https://h.example:5678/w',
      'https://h.example/w',
      false,
    ],
    ['signed with another host', 'https://evil.example/w', 'https://h.example/w', false],
    ['signed in other case of the host', 'https://H.example/w', 'https://h.example/w', false],
  ])('port: %s', (_case, signed, known, expected) => {
    const request = {
      authToken,
      rawBody: 'A=1',
      contentType: form,
      signature: sign(signed, [['A', '1']]),
    };
    expect(verifySignature({ ...request, urls: candidateUrls(known, '/w') })).toBe(expected);
  });
});

describe('candidateUrls', () => {
  it.each<[string, string, string, string[]]>([
    ['the same path', 'https://h/webhook/a', '/webhook/a', ['https://h/webhook/a']],
    [
      'the query as received',
      'https://h/webhook/a',
      "/webhook/a?x=%20'+&y",
      ["https://h/webhook/a?x=%20'+&y"],
    ],
    [
      'a slash at the end',
      'https://h/webhook/a',
      '/webhook/a/?x',
      ['https://h/webhook/a?x', 'https://h/webhook/a/?x'],
    ],
    [
      'a prefix that the reverse proxy takes away',
      'https://h/n8n/webhook/a',
      '/webhook/a?x',
      ['https://h/n8n/webhook/a?x', 'https://h/webhook/a?x'],
    ],
    [
      'retry settings in the fragment',
      'https://h/webhook/a#rc=5&rp=all',
      '/webhook/a',
      ['https://h/webhook/a'],
    ],
    [
      'a query in the public URL',
      'https://h/webhook/a?old=1',
      '/webhook/a?new=1',
      ['https://h/webhook/a?new=1'],
    ],
    [
      'retry settings that were received',
      'https://n8n.example.com/webhook/a',
      '/x/webhook/a?b#rc=5',
      ['https://n8n.example.com/webhook/a?b', 'https://n8n.example.com/x/webhook/a?b'],
    ],
    ['a public URL without a scheme', 'h/https://x/a', '/a?b', ['h/https://x/a?b']],
    ['a question mark in the query', 'https://h/a', '/a?b=?c', ['https://h/a?b=?c']],
    ['an absolute request target', 'https://h/a', 'https://evil/a?x=1', ['https://h/a?x=1']],
    [
      'a path that looks like a host',
      'https://h/a',
      '//evil/a',
      ['https://h/a', 'https://h//evil/a'],
    ],
  ])('%s', (_case, publicUrl, originalUrl, expected) => {
    expect(candidateUrls(publicUrl, originalUrl)).toEqual(expected);
  });
});

describe('formParameters', () => {
  it('keeps order, repetition and empty values, and has no prototype', () => {
    const parameters = formParameters('b=1&a=&b=2&c&b=1&__proto__=x&%C3%A9=%F0%9F%91%8D');
    expect(Object.entries(parameters)).toEqual([
      ['b', ['1', '2', '1']],
      ['a', ''],
      ['c', ''],
      ['__proto__', 'x'],
      ['é', '👍'],
    ]);
    expect(Object.getPrototypeOf(parameters)).toBeNull();
  });
});
