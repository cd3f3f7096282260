import type { IWebhookFunctions } from 'n8n-workflow';
import { addressesOf } from '../address';

/** A webhook call as it came over the wire. */
export interface IncomingRequest {
  method: string;
  /** The addresses at which Twilio may have called; one of them was signed. */
  urls: string[];
  /** What follows the question mark, as it came. */
  query: string;
  contentType: string;
  rawBody: Buffer;
  /** X-Twilio-Signature */
  signature: string | undefined;
  /** I-Twilio-Idempotency-Token: the same for all deliveries of one event. */
  idempotencyToken: string | undefined;
}

/** n8n sets `rawBody` once it has read the body. */
interface RawRequest {
  rawBody?: Buffer;
  readRawBody?: () => Promise<void>;
}

/**
 * Reads what a signature covers; n8n's parsed body will not do, because parsing loses what was
 * signed.
 */
export async function readRequest(
  n8n: IWebhookFunctions,
  publicUrl: string,
): Promise<IncomingRequest> {
  const request = n8n.getRequestObject();
  const raw = request as unknown as RawRequest;
  if (raw.rawBody === undefined) await raw.readRawBody?.();
  const header = (name: string) => [request.headers[name]].flat()[0];
  return {
    method: request.method,
    urls: addressesOf(n8n, publicUrl),
    query: /\?([^#]*)/.exec(request.originalUrl)?.[1] ?? '',
    contentType: header('content-type') ?? '',
    rawBody: raw.rawBody ?? Buffer.alloc(0),
    signature: header('x-twilio-signature'),
    idempotencyToken: header('i-twilio-idempotency-token'),
  };
}
