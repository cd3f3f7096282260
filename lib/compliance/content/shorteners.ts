/**
 * Hosts of public link shorteners; bit.ly, tinyurl, goo.gl, short.io and twil.io are named by
 * Twilio, the rest is unverified.
 */
export const shorteners: ReadonlySet<string> = new Set([
  'bit.ly',
  'tinyurl.com',
  'goo.gl',
  't.co',
  'ow.ly',
  'is.gd',
  'buff.ly',
  'rebrand.ly',
  'short.io',
  'cutt.ly',
  't.ly',
  'rb.gy',
  'twil.io',
]);
