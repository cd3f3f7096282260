import { createHash, createHmac } from 'node:crypto';

/** The header that comes with a signature by a shared key. */
export const sharedKeySettings = 'key=webhooks_sharedkey_1,algorithm=HMAC_SHA256';

/**
 * Twilio's algorithm in our own words, so that code and test cannot share a mistake.
 * https://www.twilio.com/docs/usage/security
 */
export function sign(
  authToken: string,
  url: string,
  pairs: ReadonlyArray<readonly [string, string]> = [],
  hash: 'sha1' | 'sha256' = 'sha1',
): string {
  const unique = [...new Map(pairs.map((pair) => [pair.join('\0'), pair])).values()];
  const sorted = unique.sort(([a, x], [b, y]) =>
    a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0,
  );
  return createHmac(hash, authToken)
    .update(url + sorted.flat().join(''))
    .digest('base64');
}

export const formBody = (pairs: ReadonlyArray<readonly [string, string]>) =>
  new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, value])).toString();

export const bodyHash = (body: string) =>
  `?bodySHA256=${createHash('sha256').update(body).digest('hex')}`;
