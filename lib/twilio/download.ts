import type { Readable } from 'node:stream';
import type { Twilio } from 'twilio';
import type { Dispatcher } from 'undici';

import type { Account } from './accounts';
import { AnswerError } from './answerError';
import { rebase } from './baseUrl';
import { toNetworkError } from './networkError';
import { fileDispatcherFor } from './pools';
import { withRetries } from './retry';

/** A file at Twilio, being read. */
export interface Download {
  stream: Readable;
  /**
   * Without parameters, e.g. `audio/x-wav`; `application/octet-stream` when Twilio does not say.
   */
  contentType: string;
  /** As Twilio announces it. */
  contentLengthBytes?: number;
}

const maxRedirects = 5;
const timeoutMilliseconds = 30_000;

/**
 * Opens a file of Twilio's API, such as a recording or the media of a message. These are neither in
 * the SDK nor JSON. Twilio redirects some to a storage; the sign-in is given to Twilio (or the base
 * URL) only and never to the storage.
 * @param path below the API's host, e.g. `/2010-04-01/Accounts/AC…/Recordings/RE….mp3`
 * @throws AnswerError, NetworkError, or TwilioOpsError after retries
 */
export async function download(
  client: Twilio,
  account: Account,
  path: string,
  { signal }: { signal?: AbortSignal } = {},
): Promise<Download> {
  const host = client.getHostname('api.twilio.com', client.edge, client.region);
  const url = new URL(rebase(`https://${host}${path}`, account.baseUrl));
  const authorization = `Basic ${Buffer.from(`${client.username}:${client.password}`).toString('base64')}`;
  const { result } = await withRetries(async () => open(url, authorization, signal), {
    isIdempotent: true,
    signal,
  });
  return result;
}

async function open(
  start: URL,
  authorization: string,
  signal: AbortSignal | undefined,
): Promise<Download> {
  let url = start;
  for (let redirects = 0; ; redirects++) {
    const answer = await get(url, url.origin === start.origin ? { authorization } : {}, signal);
    const { statusCode, headers, body } = answer;
    const { location } = headers;
    if (statusCode < 300) return described(answer);
    if (statusCode >= 400 || typeof location !== 'string' || redirects === maxRedirects) {
      throw new AnswerError(statusCode, parsed(await body.text()), headers, url.hostname);
    }
    await body.dump();
    url = new URL(location, url);
  }
}

async function get(
  url: URL,
  headers: Record<string, string>,
  signal: AbortSignal | undefined,
): Promise<Dispatcher.ResponseData> {
  try {
    return await fileDispatcherFor(url.origin).request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: 'GET',
      headers,
      signal,
      headersTimeout: timeoutMilliseconds,
      bodyTimeout: timeoutMilliseconds,
    });
  } catch (thrown) {
    throw toNetworkError(thrown, url.hostname, true, signal?.aborted);
  }
}

function described({ headers, body }: Dispatcher.ResponseData): Download {
  const type = String(headers['content-type'] ?? '')
    .split(';')[0]!
    .trim();
  const length = headers['content-length'];
  return {
    stream: body,
    contentType: type || 'application/octet-stream',
    ...(typeof length === 'string' && { contentLengthBytes: Number(length) }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
