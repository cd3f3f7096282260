import { formParameters } from '../../../lib/twilio/formParameters';
import type { Received } from '../event';
import { parsedJson } from '../parsedJson';
import type { IncomingRequest } from './request';

/** What a request tells, and the query of its URL where that is not it. */
export interface Parsed {
  /** The account that the request claims to come from; only forms and queries tell. */
  accountSid: string | undefined;
  /** Event Streams sends JSON, and waits less for its answer than other webhooks. */
  source: 'webhook' | 'stream';
  received: Received[];
  query: Received;
}

/**
 * Takes a request apart: a form's parameters, a GET's query, or JSON, in which Event Streams sends
 * many events at once. `undefined` for a body of any other type, which Twilio does not send.
 * Nothing here is proven yet.
 */
export function parse({
  method,
  query,
  contentType,
  rawBody,
}: IncomingRequest): Parsed | undefined {
  // A GET has its parameters in the query; were a body signed instead, they would not be.
  if (method === 'GET') return rawBody.length === 0 ? parametersOf(query, '') : undefined;
  const type = contentType.split(';')[0]!.trim().toLowerCase();
  if (type === 'application/x-www-form-urlencoded' || rawBody.length === 0)
    return parametersOf(rawBody.toString(), query);
  if (!/^application\/(.+\+)?json$/.test(type)) return undefined;
  const json = [parsedJson.parse(rawBody.toString())].flat();
  return {
    accountSid: undefined,
    source: 'stream',
    received: json.filter(isObject),
    query: formParameters(query),
  };
}

function parametersOf(encoded: string, query: string): Parsed {
  const received = formParameters(encoded);
  const { AccountSid } = received;
  return {
    accountSid: typeof AccountSid === 'string' ? AccountSid : undefined,
    source: 'webhook',
    received: [received],
    query: formParameters(query),
  };
}

const isObject = (value: unknown): value is Received => typeof value === 'object' && value !== null;
