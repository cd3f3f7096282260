import { pipeline, type Readable } from 'node:stream';
import type { Twilio } from 'twilio';
import type { Dispatcher } from 'undici';

import type { Account } from './accounts';
import { maskOfAccount } from './accountSecrets';
import { AnswerError } from './answerError';
import { rebase } from './baseUrl';
import { sleep, systemClock, type Clock } from './clock';
import { maskedStream } from './maskedStream';
import { toNetworkError } from './networkError';
import { fileDispatcherFor } from './pools';
import { isReachable } from './reach';
import { withRetries } from './retry';
import type { Mask } from './texts';

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
/** How long a file that has just been announced may still be missing. */
const appearsWithinMs = 4_000;
const firstWaitMs = 250;

interface DownloadOptions {
  signal?: AbortSignal;
  /**
   * The file may have been announced just now: Twilio tells of media and recordings before all its
   * servers have them. Begins the time in which a 404 is not the last word.
   */
  announcedAt?: number;
  clock?: Clock;
  /** What hides the sign-in in the answer of a server that echoes it. */
  mask?: Mask;
}

/** Gives the headers that a host may see. */
type HeadersFor = (url: URL) => { authorization?: string };

/**
 * Opens a file of Twilio's API, such as a recording or the media of a message, which the SDK does
 * not cover. Twilio redirects some to a storage. Only Twilio (or the base URL) gets the sign-in,
 * never the storage.
 * @param path below the API's host, e.g. `/2010-04-01/Accounts/AC…/Recordings/RE….mp3`
 * @throws AnswerError, NetworkError, or TwilioOpsError after retries
 */
export async function download(
  client: Twilio,
  account: Account,
  path: string,
  options: DownloadOptions = {},
): Promise<Download> {
  const host = client.getHostname('api.twilio.com', client.edge, client.region);
  const start = new URL(rebase(`https://${host}${path}`, account.baseUrl));
  const authorization = `Basic ${Buffer.from(`${client.username}:${client.password}`).toString('base64')}`;
  const mask = maskOfAccount(account);
  const headersFor = ({ origin }: URL) => (origin === start.origin ? { authorization } : {});
  const file = await patiently(start, headersFor, { ...options, mask });
  const stream = maskedStream(mask);
  // Whoever reads it learns of errors; whoever gives it up ends the transfer.
  pipeline(file.stream, stream, () => {});
  return { ...file, stream };
}

/**
 * Opens a file that Twilio has put elsewhere, such as a recording in the account's own storage.
 * Nobody there gets our sign-in, and nothing is fetched from our own network, whoever signed the
 * request that named it; only an account with a base URL may have its storage there.
 * @throws Error for an address in our own network, and as `download` does
 */
export async function downloadElsewhere(
  { baseUrl }: Account,
  url: URL,
  options: DownloadOptions = {},
): Promise<Download> {
  const headersFor = (hop: URL) => {
    if (baseUrl === undefined && (hop.protocol !== 'https:' || !isReachable(hop)))
      throw new Error(
        `The file lies at ${hop.origin}, and files are fetched from public addresses with https:// only.`,
      );
    return {};
  };
  return patiently(url, headersFor, options);
}

/** Tries again after faults of the moment, and while the file may not have appeared yet. */
async function patiently(
  url: URL,
  headersFor: HeadersFor,
  { signal, announcedAt, mask, clock = systemClock }: DownloadOptions,
): Promise<Download> {
  const appearsBy = announcedAt === undefined ? -Infinity : announcedAt + appearsWithinMs;
  for (let waitMs = firstWaitMs; ; waitMs *= 2) {
    try {
      const open = async () => opened(url, headersFor, signal, mask);
      return (await withRetries(open, { isIdempotent: true, signal, clock })).result;
    } catch (error) {
      const isMissing = (error as { status?: unknown }).status === 404;
      if (!isMissing || clock.now() + waitMs > appearsBy) throw error;
      await sleep(clock, waitMs, signal);
      if (signal?.aborted) throw error;
    }
  }
}

async function opened(
  start: URL,
  headersFor: HeadersFor,
  signal: AbortSignal | undefined,
  mask: Mask = (text) => text,
): Promise<Download> {
  let url = start;
  for (let redirects = 0; ; redirects++) {
    const answer = await get(url, headersFor(url), signal);
    const { statusCode, headers, body } = answer;
    const { location } = headers;
    if (statusCode < 300) return described(answer);
    if (statusCode >= 400 || typeof location !== 'string' || redirects === maxRedirects) {
      throw new AnswerError(statusCode, parsed(mask(await body.text())), headers, url.hostname);
    }
    await body.dump();
    url = new URL(location, url);
  }
}

async function get(
  url: URL,
  headers: { authorization?: string },
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
