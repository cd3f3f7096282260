import { createHmac } from 'node:crypto';
import {
  getExpectedTwilioSignature,
  getSignatureAlgorithm,
  HMAC_SHA256,
  validateRequest,
} from 'twilio/lib/webhooks/webhooks';
import { formParameters } from '../../../lib/twilio/formParameters';
import { verifySignature } from '../../../lib/twilio/signature';
import { readSignature } from '../../../lib/twilio/signatureHeader';
import { readForm } from '../../../lib/twilio/signedForm';
import { signedUrls } from '../../../lib/twilio/signedUrls';
import { generator } from '../../support/generator';

/** Twilio's SDK 6.3.1 says what is genuine; nothing here is our own word. */
const authToken = 'token';
const sha1 = `${'A'.repeat(27)}=`;
const sha256 = `${'A'.repeat(43)}=`;

const urls = [
  'https://n8n.example.com/webhook/a',
  'http://n8n.example.com/webhook/a',
  'https://n8n.example.com:8443/webhook/a?b=1',
  'https://n8n.example.com:443/webhook/a',
  'http://n8n.example.com:80',
  'https://user:pass@n8n.example.com/a',
  'https://user:pass@n8n.example.com:8443/a?@:1',
  'https://[::1]/a',
  'https://[::1]:5678/a?x=[1]:2',
  'https://h:/a',
  'https://N8N.example.com/a/../b//c',
  "https://h/a?q=it's&empty=&flag&a=1+2&a=%20",
  'https://h/a b/ü?name=Jürgen M',
  'https://bücher.example/a?ü',
  'https://h/%7Ea/%c3%bc?q=%2f%E4',
  'https://h?x',
  'https://h/?',
  'https://h/a?b?c=d?',
  'h/https://x',
  '/webhook/a',
  '',
  'HTTPS://h/a',
];

describe('signedUrls', () => {
  it.each(urls)('has every text that the SDK tries for %s', (url) => {
    const ours = signedUrls([url]);
    // Asks the SDK about each text: whoever signed it is found genuine for this URL.
    const candidates = [...new Set([...ours, ...urls.flatMap((other) => signedUrls([other]))])];
    for (const text of candidates) {
      const signature = createHmac('sha1', authToken).update(text).digest('base64');
      const isGenuine = URL.canParse(url) && validateRequest(authToken, signature, url, {});
      if (isGenuine) expect(ours).toContain(text);
    }
  });

  it.each([
    ['https://h/a?name=J%C3%BCrgen%20M', 'https://h/a?name=Jürgen M'],
    ['https://h/%F0%9F%91%8D?a=%26%3D%2B', 'https://h/👍?a=%26%3D%2B'],
  ])('has %s as a person wrote it', (received, written) => {
    expect(signedUrls([received])).toContain(written);
  });

  it('leaves escapes that are no text as they are', () => {
    expect(signedUrls(['https://h/a?x=%E4%20'])).toEqual([
      'https://h/a?x=%E4%20',
      'https://h:443/a?x=%E4%20',
      'https://h/a?x=%EF%BF%BD%20',
      'https://h:443/a?x=%EF%BF%BD%20',
    ]);
  });
});

/**
 * Random forms, of letters that mean something in them; all in ASCII, for what is not, beside an
 * escape that is none, Node's URLSearchParams reads wrongly.
 */
const letters =
  'a b B 10 9 = & + % %4 __proto__ %20 %26 %3D %C3%A9 %F0%9F%91%8D %EF%BF%BF %F0%90%80%80 %00 %0A'.split(
    ' ',
  );

describe('a form', () => {
  it('is signed as the SDK signs it, whatever its parameters are', () => {
    const random = generator(20261129);
    for (let tried = 0; tried < 5_000; tried += 1) {
      const text = Array.from({ length: random(14) }, () => letters[random(letters.length)]).join(
        '',
      );
      const form = readForm(Buffer.from(text));
      const expected = formParameters(text);
      // Letters and escapes may also have made bytes that are no text.
      if (JSON.stringify(expected).includes('\uFFFD')) continue;
      expect(form?.parameters()).toEqual(expected);
      const url = urls[random(4)]!;
      const signature = getExpectedTwilioSignature(authToken, url, formParameters(text));
      const contentType = 'application/x-www-form-urlencoded';
      const request = { authToken, signature, urls: [url], rawBody: text, contentType };
      expect([text, verifySignature(request)]).toEqual([text, true]);
    }
  });

  it('by a shared key is signed as the SDK signs it', () => {
    const signature = getExpectedTwilioSignature('key', urls[0]!, { A: '1' }, HMAC_SHA256);
    const request = {
      authToken: 'key',
      signature,
      settings: 'key=webhooks_sharedkey_1,algorithm=HMAC_SHA256',
      urls: [urls[0]!],
      rawBody: 'A=1',
      contentType: 'application/x-www-form-urlencoded',
    };
    expect(verifySignature(request)).toBe(true);
    expect(verifySignature({ ...request, settings: undefined })).toBe(false);
    expect(verifySignature({ ...request, rawBody: 'A=2' })).toBe(false);
  });

  it('that is large, or has many parameters, is read as a small one', () => {
    const large = `a=${'x+%C3%A9'.repeat(19_000)}&b=${'y'.repeat(900_000)}&a=1`;
    const many = Array.from({ length: 1_999 }, (_, index) => `k${index % 700}=${index}`).join('&');
    for (const text of [large, many, 'c=1'])
      expect(readForm(Buffer.from(text))!.parameters()).toEqual(formParameters(text));
  });

  it.each([
    ['has more parameters than any webhook', 'a&'.repeat(2_001)],
    ['is made of separators', '&'.repeat(2_001)],
    ['has a longer name than any webhook', `${'a'.repeat(257)}=1`],
    ['is made of long names', `${'a'.repeat(200)}=&`.repeat(400)],
    ['is made of blanks', `a=${'+'.repeat(20_001)}`],
    ['is made of blanks in many parameters', `a=${'+'.repeat(50)}&`.repeat(401)],
    ['is made of escapes', `a=${'%41'.repeat(90_000)}`],
    ['is made of escapes in many parameters', `a=${'%41'.repeat(200)}&`.repeat(450)],
    ['is made of letters that Twilio escapes', `a=${'é'.repeat(140_000)}`],
    ['is large and has escapes that are none', `a=${'%'.repeat(17_000)}`],
    ['is no UTF-8', 'a=%E4'],
  ])('is none where it %s', (_why, text) => {
    expect(readForm(Buffer.from(text))).toBeUndefined();
  });

  it('does not take two halves of a letter for one', () => {
    expect(readForm(Buffer.from('a%C3=%A9'))).toBeUndefined();
    expect(readForm(Buffer.from('a=%C3&%A9'))).toBeUndefined();
  });
});

describe('the settings of a signature', () => {
  it.each([
    undefined,
    '',
    'key=webhooks_sharedkey_1,algorithm=HMAC_SHA256',
    'algorithm=HMAC_SHA256',
    'algorithm=hmac_sha256',
    ' key=x , algorithm = HMAC_SHA256 ',
    'algorithm=,algorithm=HMAC_SHA256',
    'algorithm=HMAC_SHA1,algorithm=HMAC_SHA256',
    'algorithm',
    'algorithms=HMAC_SHA256',
    'key=algorithm=HMAC_SHA256',
    'key=x',
    'algorithm=HMAC_SHA512',
    'algorithm=toString',
    'algorithm=HMAC_SHA256;',
  ])('%j name the algorithm that the SDK finds in them', (settings) => {
    const algorithm = getSignatureAlgorithm(settings).toUpperCase();
    expect(readSignature(sha1, settings)?.hash).toBe(
      algorithm === 'HMAC_SHA1' ? 'sha1' : undefined,
    );
    expect(readSignature(sha256, settings)?.hash).toBe(
      algorithm === 'HMAC_SHA256' ? 'sha256' : undefined,
    );
  });

  it.each([
    [sha1.slice(1)],
    [`A${sha1}`],
    [` ${sha1}`],
    [`${sha1}\n`],
    [sha1.replace('=', 'A')],
    [`-${sha1.slice(1)}`],
    [[sha1]],
    [7],
    [undefined],
    [null],
  ])('do not make a signature of %j', (header) => {
    expect(readSignature(header, undefined)).toBeUndefined();
  });
});
