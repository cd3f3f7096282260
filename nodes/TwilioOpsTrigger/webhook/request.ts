import type { IncomingHttpHeaders } from 'node:http';
import type { IWebhookFunctions } from 'n8n-workflow';
import { readSignature, settingsHeader, type Signature } from '../../../lib/twilio/signatureHeader';
import { addressesOf } from '../address';
import type { Options } from '../options';
import { bodyOf, type UnreadRequest } from './body';

/** A webhook call as it came over the wire, with the form of what Twilio sends. */
export interface IncomingRequest {
  method: string;
  /** The addresses at which Twilio may have called; one of them was signed. */
  urls: string[];
  /** What follows the question mark, as it came. */
  query: string;
  contentType: string;
  rawBody: Buffer;
  signature: Signature;
  /** I-Twilio-Idempotency-Token: the same for all deliveries of one event. */
  idempotencyToken: string | undefined;
}

const bytesPerMegabyte = 1024 * 1024;
/** n8n itself takes no more, unless it is told so. */
const mostMegabytes = 16;

/**
 * Reads what a signature covers; n8n's parsed body will not do, because parsing loses what was
 * signed. `undefined` for what cannot come from Twilio: by the form of the signature first, then by
 * the size.
 */
export async function readRequest(
  n8n: IWebhookFunctions,
  { publicUrl = '', maxBodyMegabytes = 1 }: Options,
): Promise<IncomingRequest | undefined> {
  const request = n8n.getRequestObject() as unknown as UnreadRequest & { originalUrl: string };
  const header = headersOf(request.headers);
  const signature = readSignature(header('x-twilio-signature'), header(settingsHeader));
  if (!signature) return undefined;
  const megabytes = Math.min(Number(maxBodyMegabytes) || 1, mostMegabytes);
  const rawBody = await bodyOf(request, megabytes * bytesPerMegabyte);
  if (!rawBody) return undefined;
  return {
    method: request.method ?? '',
    urls: addressesOf(n8n, publicUrl),
    query: /\?([^#]*)/.exec(request.originalUrl)?.[1] ?? '',
    contentType: header('content-type') ?? '',
    rawBody,
    signature,
    idempotencyToken: header('i-twilio-idempotency-token'),
  };
}

/** Node joins a header that comes twice, or takes the first; a list is nothing that we read. */
const headersOf = (headers: IncomingHttpHeaders) => (name: string) => {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
};
