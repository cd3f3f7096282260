import type { ServerResponse } from 'node:http';

/** What a webhook was answered. */
export interface Answer {
  status: number;
  contentType: string | undefined;
  body: string;
  /** Whether all of it is here: else the caller hung up before, or it is longer than TwiML. */
  isWhole: boolean;
}

/** TwiML is not longer, and a repetition needs nothing else. */
const mostBytes = 64 * 1024;

/** What the response is, when it is over, whoever writes it: we, n8n, or the workflow. */
export function answerOf(response: ServerResponse): Promise<Answer> {
  const chunks: Buffer[] = [];
  let [bytes, hasEnded] = [0, false];
  const keep = (chunk: unknown) => {
    if (typeof chunk !== 'string' && !Buffer.isBuffer(chunk)) return;
    bytes += chunk.length;
    if (bytes <= mostBytes) chunks.push(Buffer.from(chunk));
  };
  const watched = (name: 'write' | 'end') => {
    const original = response[name] as ((...parameters: unknown[]) => unknown) | undefined;
    return (...parameters: unknown[]) => {
      keep(parameters[0]);
      hasEnded ||= name === 'end';
      return original?.apply(response, parameters);
    };
  };
  Object.assign(response, { write: watched('write'), end: watched('end') });
  return new Promise((resolve) => {
    response.once('close', () => {
      const contentType = response.getHeader('content-type');
      resolve({
        status: response.statusCode,
        contentType: contentType === undefined ? undefined : String(contentType),
        body: Buffer.concat(chunks).toString(),
        isWhole: hasEnded && bytes <= mostBytes,
      });
    });
  });
}
