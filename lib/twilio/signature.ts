import { createHash, timingSafeEqual } from 'node:crypto';

import type { validateRequest } from 'twilio/lib/webhooks/webhooks';

import { formParameters, type FormParameters } from './formParameters';

export interface SignedRequest {
  /** Of the account that the request claims to come from (by AccountSid). */
  authToken: string;
  /** The header X-Twilio-Signature. */
  signature: string | undefined;
  /** From `candidateUrls`. */
  urls: readonly string[];
  /** The body's bytes; without them only form parameters can be verified. */
  rawBody?: Buffer | string;
  /**
   * Form parameters, where the body's bytes are not at hand; every one that was received,
   * untrimmed.
   */
  params?: FormParameters;
  /** The header Content-Type. */
  contentType?: string;
}

/**
 * Whether Twilio signed the request, and all of it
 * (https://www.twilio.com/docs/usage/security#validating-requests). What the signature covers is
 * decided by the URL, which it always covers: with `bodySHA256` in its query the body must have
 * that hash, whatever its type; without, a body must be a form whose parameters were signed. The
 * SDK's `validateRequest` leaves both to its caller. Never throws for what a request contains.
 */
export function verifySignature({
  authToken,
  signature,
  urls,
  rawBody,
  params,
  contentType,
}: SignedRequest): boolean {
  if (!authToken || typeof signature !== 'string' || signature === '') return false;
  return urls.some((url) => {
    const signed = signedParameters(url, rawBody, params, contentType);
    return signed !== undefined && isSignedBy(authToken, signature, url, signed);
  });
}

/**
 * What Twilio would have signed beside the URL; `undefined` when part of the body would be left
 * out.
 */
function signedParameters(
  url: string,
  rawBody: SignedRequest['rawBody'],
  params: FormParameters | undefined,
  contentType = '',
): FormParameters | undefined {
  const hashes = new URLSearchParams(/\?([^#]*)/s.exec(url)?.[1]).getAll('bodySHA256');
  if (hashes.length > 0)
    return hashes.length === 1 && hasHash(rawBody, hashes[0]!) ? {} : undefined;
  if (rawBody?.length === 0) return {};
  const isForm = /^\s*application\/x-www-form-urlencoded\s*(;|$)/i.test(contentType);
  if (rawBody !== undefined) return isForm ? formParameters(rawBody.toString()) : undefined;
  return isForm || contentType === '' ? (params ?? {}) : undefined;
}

function hasHash(rawBody: SignedRequest['rawBody'], hash: string): boolean {
  if (rawBody === undefined) return false;
  const expected = Buffer.from(createHash('sha256').update(rawBody).digest('hex'));
  const given = Buffer.from(hash.toLowerCase());
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/**
 * Twilio's own code: tries the URL with and without port, and as older back ends wrote it; in
 * constant time.
 */
function isSignedBy(
  authToken: string,
  signature: string,
  url: string,
  params: FormParameters,
): boolean {
  const webhooks = require('twilio/lib/webhooks/webhooks') as {
    validateRequest: typeof validateRequest;
  };
  try {
    return webhooks.validateRequest(authToken, signature, url, params);
  } catch {
    // Its only error: the URL is not absolute.
    return false;
  }
}
