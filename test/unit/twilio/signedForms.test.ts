import { createHmac } from 'node:crypto';

import { verifySignature } from '../../../lib/twilio/signature';

const url = 'https://n8n.example.com/webhook/a';
const authToken = 'token';
const sign = (text: string) => createHmac('sha1', authToken).update(text).digest('base64');
const ofForm = (contentType: string) =>
  verifySignature({
    authToken,
    urls: [url],
    rawBody: 'A=1',
    contentType,
    signature: sign(`${url}A1`),
  });

describe('verifySignature', () => {
  it.each([
    'application/x-www-form-urlencoded',
    ' application/x-www-form-urlencoded',
    'Application/X-WWW-Form-Urlencoded ; charset=utf-8',
  ])('takes %j for a form', (contentType) => {
    expect(ofForm(contentType)).toBe(true);
  });

  it.each([
    'text/plain application/x-www-form-urlencoded',
    'xapplication/x-www-form-urlencoded',
    'application/x-www-form-urlencodedx',
  ])('does not take %j for one', (contentType) => {
    expect(ofForm(contentType)).toBe(false);
  });

  it('refuses a body that the signature leaves out, though the URL is signed', () => {
    const request = { authToken, urls: [url], rawBody: 'x', signature: sign(url) };
    expect(verifySignature({ ...request, contentType: 'text/plain' })).toBe(false);
    expect(verifySignature({ ...request, rawBody: '' })).toBe(true);
  });

  it.each([undefined, ''])('refuses the signature %j', (signature) => {
    expect(verifySignature({ authToken, urls: [url], rawBody: '', signature })).toBe(false);
  });
});
