import { createHash, createHmac } from 'node:crypto';

import { SIGNATURE_SETTINGS_HEADER } from 'twilio/lib/webhooks/webhooks';

import { isForm, signerOf, verifySignature } from '../../../lib/twilio/signature';
import { readSignature, settingsHeader } from '../../../lib/twilio/signatureHeader';
import { readForm } from '../../../lib/twilio/signedForm';
import { asEncoded, asNormalised } from '../../../lib/twilio/signedUrls';

const url = 'https://n8n.example.com/webhook/a';
const signatureBy = (key: string, text: string) =>
  readSignature(createHmac('sha1', key).update(text).digest('base64'), undefined)!;

const form = {
  urls: ['https://other.example.com/', url],
  rawBody: Buffer.from('A=1'),
  contentType: 'application/x-www-form-urlencoded',
};

describe('the signer of a request', () => {
  it.each([
    ['first', 0],
    ['second', 1],
    ['third', 2],
    ['stranger', -1],
  ])('is the %s key: %i', (key, index) => {
    const keys = ['first', 'second', 'third'];
    expect(signerOf(signatureBy(key, `${url}A1`), form, keys)).toBe(index);
  });

  it('is nobody without a key, or with an empty one', () => {
    expect(signerOf(signatureBy('', `${url}A1`), form, ['', 'second'])).toBe(-1);
    expect(signerOf(signatureBy('first', `${url}A1`), form, [])).toBe(-1);
  });

  it.each([
    ['first', 0],
    ['second', 1],
    ['third', -1],
  ])('of a body too large to be tried by all is one of the likeliest two: %s', (key, index) => {
    const value = 'x'.repeat(3 * 1024 * 1024);
    const request = { ...form, urls: [url], rawBody: Buffer.from(`A=${value}`) };
    const signature = signatureBy(key, `${url}A${value}`);
    expect(signerOf(signature, request, ['first', 'second', 'third'])).toBe(index);
  });

  it('is found by parameters alone, whose type need not be told', () => {
    const signed = { signature: signatureBy('first', `${url}A1`).base64, urls: [url] };
    expect(verifySignature({ authToken: 'first', ...signed, params: { A: '1' } })).toBe(true);
    expect(verifySignature({ authToken: 'first', ...signed, params: { A: '2' } })).toBe(false);
  });

  it('is found by a form that was read before, or is read now', () => {
    const read = readForm(Buffer.from('A=1'));
    const signature = signatureBy('first', `${url}A1`);
    expect(signerOf(signature, { ...form, form: read }, ['first'])).toBe(0);
    expect(signerOf(signature, { ...form, form: undefined }, ['first'])).toBe(0);
  });

  it('has signed a body by its hash, and no other body', () => {
    const rawBody = Buffer.from('{"a":1}');
    const hash = createHash('sha256').update(rawBody).digest('hex');
    const urls = [`${url}?bodySHA256=${hash}`];
    const request = { urls, rawBody, contentType: 'application/json' };
    const signature = signatureBy('second', urls[0]!);
    expect(signerOf(signature, request, ['first', 'second'])).toBe(1);
    const other = { ...request, rawBody: Buffer.from('{"a":2}') };
    expect(signerOf(signature, other, ['first', 'second'])).toBe(-1);
  });
});

describe('a body that the signature leaves out', () => {
  it.each([
    ['JSON without a hash', '{"a":1}', 'application/json'],
    ['a form that is no UTF-8', 'a=%E4', form.contentType],
  ])('has no signer: %s', (_case, body, contentType) => {
    const request = { urls: [url], rawBody: Buffer.from(body), contentType };
    expect(signerOf(signatureBy('first', url), request, ['first', 'second'])).toBe(-1);
  });
});

describe('a signature is made', () => {
  const sha1 = `${'A'.repeat(27)}=`;

  it.each([
    [undefined, 'authToken'],
    ['', 'authToken'],
    [7, 'authToken'],
    ['algorithm=HMAC_SHA1', 'sharedKey'],
    ['key=x', 'sharedKey'],
  ])('where the settings are %j, by the %s', (settings, by) => {
    expect(readSignature(sha1, settings)).toEqual({ by, hash: 'sha1', base64: sha1 });
  });
});

it('the settings of a signature stand in the header in which the SDK looks for them', () => {
  expect(settingsHeader).toBe(SIGNATURE_SETTINGS_HEADER.toLowerCase());
});

describe('a signature by HMAC_SHA256', () => {
  const sha256 = `${'A'.repeat(43)}=`;

  it.each([`A${sha256}`, ` ${sha256}`, `${sha256}\n`, `${sha256}=`, sha256.slice(1)])(
    'has one form, and %j is another',
    (header) => {
      const settings = 'algorithm=HMAC_SHA256';
      expect(readSignature(sha256, settings)).toMatchObject({ hash: 'sha256' });
      expect(readSignature(header, settings)).toBeUndefined();
    },
  );
});

describe('a form', () => {
  it('gives all values of a parameter, in order', () => {
    const form = readForm(Buffer.from('MediaUrl=b&Body=x+y&MediaUrl=%C3%A9&MediaUrl'))!;
    expect(form.valuesOf('MediaUrl')).toEqual(['b', 'é', '']);
    expect(form.valuesOf('Body')).toEqual(['x y']);
    expect(form.valuesOf('Bod')).toEqual([]);
  });

  it('may have 2,000 parameters', () => {
    const most = 'a=1&'.repeat(2_000);
    for (const text of [most, most.slice(0, -1)])
      expect(readForm(Buffer.from(text))?.valuesOf('a')).toHaveLength(2_000);
  });

  it('of more than a megabyte is read, and signed, to its end', () => {
    const value = 'x'.repeat(1024 * 1024);
    const rawBody = Buffer.from(`b=2&a=${value}&c=3`);
    const { valuesOf } = readForm(rawBody)!;
    expect(valuesOf('a')[0]).toHaveLength(value.length);
    expect(['b', 'c'].map(valuesOf)).toEqual([['2'], ['3']]);
    const signature = signatureBy('first', `${url}a${value}b2c3`);
    expect(signerOf(signature, { ...form, urls: [url], rawBody }, ['first'])).toBe(0);
  });

  it('is told by its type alone', () => {
    expect(isForm('application/x-www-form-urlencoded')).toBe(true);
    expect(isForm('application/json')).toBe(false);
    expect(isForm()).toBe(false);
  });
});

describe('a URL', () => {
  it.each([
    ['/webhook/h\u00c3\u00b6fe?a=1', '/webhook/h%C3%B6fe?a=1'],
    ['/\u0080\u00ff', '/%80%FF'],
    ['/a%20b?~', '/a%20b?~'],
  ])('received as %j is %s', (received, encoded) => {
    expect(asEncoded(received)).toBe(encoded);
  });

  it('is written as it is set at Twilio, where it is one', () => {
    expect(asNormalised('https://H.example/a b')).toBe('https://h.example/a%20b');
    expect(asNormalised('/a b')).toBe('/a b');
  });
});
