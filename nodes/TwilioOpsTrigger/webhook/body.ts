import type { IncomingMessage } from 'node:http';

/**
 * n8n's request. Where the option `binaryData` is set, which each trigger has by default, n8n
 * leaves the body to us; elsewhere it has read it, into `rawBody` or, if it was a multipart form,
 * into files.
 */
export type UnreadRequest = IncomingMessage & { rawBody?: Buffer };

/**
 * The body's bytes; `undefined` for one that is too long, compressed, cut off, or that n8n has read
 * as a multipart form: nothing of the kind comes from Twilio. What is known to be too long is not
 * read, and n8n lets the rest run by.
 */
export async function bodyOf(
  request: UnreadRequest,
  mostBytes: number,
): Promise<Buffer | undefined> {
  const { rawBody, headers } = request;
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') return undefined;
  if (rawBody) return rawBody.length > mostBytes ? undefined : rawBody;
  if (Number(headers['content-length'] ?? 0) > mostBytes || !request.readable) return undefined;
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request
      .on('data', (chunk: Buffer) => {
        length += chunk.length;
        if (length <= mostBytes) chunks.push(chunk);
        else resolve(undefined);
      })
      .on('end', () => resolve(Buffer.concat(chunks)))
      .on('error', () => resolve(undefined))
      .on('close', () => resolve(undefined));
  });
}
