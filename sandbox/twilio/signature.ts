import { createHash, createHmac } from 'node:crypto';

export type Parameters = Record<string, string | string[]>;

const hmac = (authToken: string, text: string) =>
  createHmac('sha1', authToken).update(text).digest('base64');

/**
 * `X-Twilio-Signature` of a form request: the address, then every parameter's name and value,
 * sorted by name. https://www.twilio.com/docs/usage/security#validating-requests
 */
export function signForm(authToken: string, url: string, parameters: Parameters): string {
  const pairs = Object.keys(parameters)
    .sort()
    .flatMap((name) =>
      [...new Set([parameters[name] ?? []].flat())].sort().map((value) => name + value),
    );
  return hmac(authToken, url + pairs.join(''));
}

/** Address and signature of a request with a raw body, whose hash goes into the address. */
export function signBody(
  authToken: string,
  url: string,
  body: string,
): { url: string; signature: string } {
  const hash = createHash('sha256').update(body).digest('hex');
  const signed = `${url}${url.includes('?') ? '&' : '?'}bodySHA256=${hash}`;
  return { url: signed, signature: hmac(authToken, signed) };
}
