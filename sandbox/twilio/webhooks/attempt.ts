import { request, type Dispatcher } from 'undici';
import type { Overrides } from './overrides';

/** One request of a webhook and its answer. */
export interface Attempt {
  atMs: number;
  /** Undefined when there was no answer. */
  status: number | undefined;
  contentType: string;
  body: string;
  /** Why it counts as failed, in the words of Twilio's retry policy. */
  failure: 'ct' | 'rt' | '4xx' | '5xx' | undefined;
  error: string | undefined;
}

export interface Outgoing {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: string | undefined;
}

const timedOut = (error: NodeJS.ErrnoException) =>
  error.name === 'TimeoutError' ||
  error.code === 'UND_ERR_HEADERS_TIMEOUT' ||
  error.code === 'UND_ERR_BODY_TIMEOUT';

/** Sends once; a refused connection, a time-out and an error status are results, not exceptions. */
export async function attempt(
  dispatcher: Dispatcher,
  { url, method, headers, body }: Outgoing,
  { readTimeoutMs }: Overrides,
  closing: AbortSignal,
): Promise<Attempt> {
  const atMs = Date.now();
  try {
    const signal = AbortSignal.any([closing, AbortSignal.timeout(readTimeoutMs)]);
    const response = await request(url, {
      dispatcher,
      method: method as Dispatcher.HttpMethod,
      headers,
      body,
      signal,
    });
    const status = response.statusCode;
    const failure = status >= 500 ? '5xx' : status >= 400 ? '4xx' : undefined;
    const contentType = String(response.headers['content-type'] ?? '');
    return {
      atMs,
      status,
      contentType,
      body: await response.body.text(),
      failure,
      error: undefined,
    };
  } catch (cause) {
    const error = cause as NodeJS.ErrnoException;
    const failure = timedOut(error) ? 'rt' : 'ct';
    return {
      atMs,
      status: undefined,
      contentType: '',
      body: '',
      failure,
      error: error.message || error.code,
    };
  }
}
