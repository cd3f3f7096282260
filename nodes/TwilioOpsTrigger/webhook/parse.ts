import { formParameters } from '../../../lib/twilio/formParameters';
import { isForm } from '../../../lib/twilio/signature';
import { readForm, type SignedForm } from '../../../lib/twilio/signedForm';
import type { Received } from '../event';
import type { IncomingRequest } from './request';

/** What a proven request tells. */
export interface Told {
  received: Received[];
  /** The query of its URL, where that does not tell what happened. */
  query: Received;
}

/** A request taken apart as far as its proof needs it. */
export interface Parsed {
  /** Event Streams sends JSON, and waits less for its answer than other webhooks. */
  source: 'webhook' | 'stream';
  form?: SignedForm;
  /**
   * The accounts that it says it comes from. Of JSON nobody knows before it is proven: it is not
   * read for others.
   */
  accounts?: readonly string[];
  /** To be asked once it is proven; `undefined` where nobody can read it. */
  read(): Told | undefined;
}

/**
 * Takes a request apart: a form's parameters, a GET's query, or JSON, in which Event Streams sends
 * many events at once. `undefined` for a body of any other type, which Twilio does not send.
 * Nothing here is proven yet.
 */
export function parse(request: IncomingRequest): Parsed | undefined {
  const { method, query, contentType, rawBody } = request;
  // A GET has its parameters in the query; were a body signed instead, they would not be.
  if (method === 'GET') return rawBody.length > 0 ? undefined : ofQuery(query);
  if (isForm(contentType) || rawBody.length === 0) return ofForm(request);
  if (!/^\s*application\/([^;\s]+\+)?json\s*(;|$)/i.test(contentType)) return undefined;
  const read = () => {
    const received = eventsIn(rawBody);
    return received && { received, query: formParameters(query) };
  };
  return { source: 'stream', read };
}

/** Who waits for the answer, as far as the request's form tells. */
export const sourceOf = ({ method, contentType, rawBody }: IncomingRequest): Parsed['source'] =>
  method === 'GET' || isForm(contentType) || rawBody.length === 0 ? 'webhook' : 'stream';

function ofForm({ rawBody, query }: IncomingRequest): Parsed | undefined {
  const form = readForm(rawBody);
  return (
    form && {
      source: 'webhook',
      form,
      accounts: form.valuesOf('AccountSid'),
      read: () => ({ received: [form.parameters()], query: formParameters(query) }),
    }
  );
}

function ofQuery(query: string): Parsed {
  const parameters = formParameters(query);
  const { AccountSid = [] } = parameters;
  return {
    source: 'webhook',
    accounts: [AccountSid].flat(),
    read: () => ({ received: [parameters], query: {} }),
  };
}

/** Events that came as JSON, one or many; what is no object is none. */
function eventsIn(rawBody: Buffer): Received[] | undefined {
  try {
    return [JSON.parse(rawBody.toString()) as unknown].flat().filter(isObject);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Received =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
