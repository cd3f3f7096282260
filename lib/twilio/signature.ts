import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

import { formEncode } from './formEncode';
import type { FormParameters } from './formParameters';
import { readSignature, type Signature } from './signatureHeader';
import { readForm, type SignedForm } from './signedForm';
import { signedUrls } from './signedUrls';

/**
 * How many bytes may be hashed to find out who signed one request. A webhook of a few kB is tried
 * with every URL and key; one of a megabyte with the two likeliest, for a forged one would cost as
 * much each time.
 */
const budgetBytes = 2 * 1024 * 1024;
/** What a try costs besides its bytes, expressed in bytes. */
const tryBytes = 4 * 1024;
const fewestTries = 2;

/** A request as it came in, taken apart once. */
export interface ReadRequest {
  /** From `candidateUrls`; their queries are the same. */
  urls: readonly string[];
  rawBody: Buffer;
  /** The header Content-Type. */
  contentType: string | undefined;
  /** The body, where it is a form. */
  form?: SignedForm | undefined;
}

/** What Twilio has signed of a request. */
interface Message {
  urls: readonly string[];
  /** Behind the URL: names and values of a form. */
  parts: Buffer;
  /** The hash that the body must have, where the URL tells one. */
  bodyHash?: string;
}

const formType = 'application/x-www-form-urlencoded';

export const isForm = (contentType = ''): boolean =>
  /^\s*application\/x-www-form-urlencoded\s*(;|$)/i.test(contentType);

/**
 * Which of the keys has signed the request, and all of it
 * (https://www.twilio.com/docs/usage/security#validating-requests); -1 for none. What the signature
 * covers is decided by the URL, which it always covers: with `bodySHA256` in its query the body
 * must have that hash, whatever its type; without, a body must be a form whose parameters were
 * signed. The SDK's `validateRequest` leaves both to its caller. Never throws for what a request
 * contains.
 * @param keys auth tokens, or shared keys, as the signature says
 */
export function signerOf(
  signature: Signature,
  request: ReadRequest,
  keys: readonly string[],
): number {
  const message = signedOf(request);
  if (!message) return -1;
  const signer = keyOf(signature, message, keys);
  // A body is hashed only for what Twilio has signed.
  const { bodyHash } = message;
  return signer === -1 || bodyHash === undefined || hasHash(request.rawBody, bodyHash)
    ? signer
    : -1;
}

/** `undefined` when part of the body would be left out of the signature. */
function signedOf({ urls, rawBody, contentType, form }: ReadRequest): Message | undefined {
  const none = Buffer.alloc(0);
  const query = /\?([^#]*)/s.exec(urls[0] ?? '')?.[1];
  const [bodyHash, ...more] = new URLSearchParams(query).getAll('bodySHA256');
  if (bodyHash !== undefined) return more.length > 0 ? undefined : { urls, parts: none, bodyHash };
  if (rawBody.length === 0) return { urls, parts: none };
  const parts = isForm(contentType) ? (form ?? readForm(rawBody))?.parts : undefined;
  return parts && { urls, parts };
}

function keyOf(
  { hash, base64 }: Signature,
  { urls, parts }: Message,
  keys: readonly string[],
): number {
  const given = Buffer.from(base64);
  let [tries, bytes] = [0, 0];
  for (const url of signedUrls(urls)) {
    for (const [index, key] of keys.entries()) {
      if (tries >= fewestTries && bytes > budgetBytes) return -1;
      tries += 1;
      bytes += url.length + parts.length + tryBytes;
      const made = Buffer.from(createHmac(hash, key).update(url).update(parts).digest('base64'));
      if (key !== '' && made.length === given.length && timingSafeEqual(made, given)) return index;
    }
  }
  return -1;
}

function hasHash(rawBody: Buffer, hash: string): boolean {
  const expected = Buffer.from(createHash('sha256').update(rawBody).digest('hex'));
  const given = Buffer.from(hash.toLowerCase());
  return given.length === expected.length && timingSafeEqual(given, expected);
}

export interface SignedRequest {
  /** Of the account that the request claims to come from; its shared key, where settings came. */
  authToken: string;
  /** The header X-Twilio-Signature. */
  signature: unknown;
  /** The header X-Twilio-Webhooks-Signature-Settings. */
  settings?: unknown;
  /** From `candidateUrls`. */
  urls: readonly string[];
  /** The body's bytes; without them only form parameters can be verified. */
  rawBody?: Buffer | string | undefined;
  /** Every parameter of a form, untrimmed, where the body's bytes are not at hand. */
  params?: FormParameters;
  /** The header Content-Type. */
  contentType?: string | undefined;
}

/** Whether one key has signed a request that is given as it was received. */
export function verifySignature({
  authToken,
  signature: header,
  settings,
  urls,
  rawBody,
  params = {},
  contentType = '',
}: SignedRequest): boolean {
  const signature = readSignature(header, settings);
  if (!signature || (rawBody === undefined && contentType !== '' && !isForm(contentType)))
    return false;
  const body = Buffer.from(rawBody ?? formEncode(params));
  const type = rawBody === undefined ? formType : contentType;
  return signerOf(signature, { urls, rawBody: body, contentType: type }, [authToken]) === 0;
}
