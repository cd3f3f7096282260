import type { Dispatcher } from 'undici';

import { AnswerError } from './answerError';
import { exchange } from './exchange';
import { formEncode } from './formEncode';
import { dispatcherFor } from './pools';
import { withoutNamedSecrets } from './namedSecrets';
import type { Mask } from './texts';

/** A request as the Twilio SDK hands it to its `httpClient`. */
export interface CarrierRequest {
  /** Lower case, as the SDK writes it. */
  method: string;
  /** Absolute. */
  uri: string;
  username?: string;
  password?: string;
  authStrategy?: { getAuthString(): Promise<string> };
  headers?: Record<string, unknown>;
  params?: object;
  data?: unknown;
  /** Milliseconds until the answer's headers must be there, and between parts of its body. */
  timeout?: number;
  signal?: AbortSignal;
  /** Hides what signs in, and whatever else the answer may not hold. */
  mask?: Mask;
  /** Fields of the answer that hold secrets stay: to sign in with the token of a subaccount. */
  keepsSecrets?: boolean;
}

export interface Answer {
  statusCode: number;
  /**
   * Parsed JSON, without secrets: those that were sent are hidden, and those that it hands out;
   * `''` when the body is empty.
   */
  body: unknown;
  headers: Record<string, string | string[] | undefined>;
}

export const defaultTimeoutMilliseconds = 30_000;

/**
 * Carries one request to Twilio over the process's kept-alive connections. Never follows redirects
 * (a 307 is an answer) and never repeats a request.
 * @throws AnswerError for a status of 400 or more, for any but 2xx to what is no GET, and for an
 * answer that is not JSON or, but to a deletion, empty
 * @throws NetworkError when no complete answer came, or `signal` was raised
 */
export async function carry(request: CarrierRequest): Promise<Answer> {
  const url = new URL(request.uri);
  const query = request.params ? formEncode(request.params) : '';
  if (query) url.search += `${url.search ? '&' : '?'}${query}`;
  const headers = await headersOf(request);
  const timeout = request.timeout ?? defaultTimeoutMilliseconds;
  const {
    statusCode,
    headers: answered,
    text,
  } = await exchange(
    dispatcherFor(url.origin),
    {
      origin: url.origin,
      path: url.pathname + url.search,
      method: request.method.toUpperCase() as Dispatcher.HttpMethod,
      headers,
      body: bodyOf(request),
      headersTimeout: timeout,
      bodyTimeout: timeout,
    },
    url.hostname,
    request.signal,
  );
  const body = withoutSecrets(parse(text), request);
  // Only a deletion may be answered by nothing; of nothing, the SDK makes an error that says
  // nothing.
  const isReadable = body !== undefined && (Boolean(body) || request.method === 'delete');
  if (!isSuccess(request.method, statusCode) || !isReadable)
    throw new AnswerError(statusCode, body, answered, url.hostname);
  return { statusCode, body, headers: answered };
}

/**
 * Twilio redirects readers only. Whoever redirects what is to change something (a gateway that asks
 * to sign in) has not done it, or nobody knows.
 */
const isSuccess = (method: string, status: number): boolean =>
  method.toLowerCase() === 'get' ? status < 400 : status >= 200 && status < 300;

async function headersOf(request: CarrierRequest): Promise<Record<string, string>> {
  const { headers = {}, username, password, authStrategy } = request;
  const sent: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && value !== null) sent[name] = String(value);
  }
  if (username && password) {
    sent.Authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  } else if (authStrategy) {
    sent.Authorization = await authStrategy.getAuthString();
  }
  return sent;
}

function bodyOf({ data, headers }: CarrierRequest): string | null {
  if (data === undefined || data === null) return null;
  if (typeof data === 'string') return data;
  return /\bjson\b/i.test(String(headers?.['Content-Type'] ?? ''))
    ? JSON.stringify(data)
    : formEncode(data as object);
}

/** An answer that echoes what we sent, or hands out more, must not carry it any further. */
function withoutSecrets(answer: unknown, { mask, keepsSecrets }: CarrierRequest): unknown {
  const masked = mask ? mask(answer) : answer;
  return keepsSecrets ? masked : withoutNamedSecrets(masked);
}

/** `''` for nothing, `undefined` for what is not JSON. */
function parse(text: string): unknown {
  if (text.trim() === '') return '';
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
