import type { IncomingMessage, ServerResponse } from 'node:http';
import type { IWebhookFunctions } from 'n8n-workflow';
import { formParameters } from '../../../lib/twilio/formParameters';
import { endBackground } from '../../support/endBackground';

export const productionUrl = 'https://n8n.example.com/webhook/0f1e2d3c/webhook';

endBackground();

export interface Call {
  method?: string;
  /** What stands behind the path, with its question mark. */
  query?: string;
  contentType?: string;
  body?: string;
  signature?: string;
  /** X-Twilio-Webhooks-Signature-Settings */
  settings?: string;
  idempotencyToken?: string;
}

interface FakeOptions {
  parameters?: Record<string, unknown>;
  credential: object;
  /** Credentials are kept by id, so each test wants its own. */
  credentialId: string;
  url?: string;
  /** Path as it reaches n8n, when a proxy changes it. */
  path?: string;
  /** n8n 2.x tells the test address; 1.x does not. */
  servedUrl?: string;
}

/** What became of a call. */
interface Sent {
  status: number | undefined;
  body: string | undefined;
  headers: Record<string, string>;
}

let lastId = 0;
/** An id that no other test has. */
export const freshId = () => `credential-${(lastId += 1)}`;

/** What n8n makes of a body; of a multipart form it leaves no bytes, and cannot read it again. */
const readByN8n = (contentType: string, body: string): object =>
  body && contentType.startsWith('multipart/form-data')
    ? {
        body: { data: {}, files: {} },
        readable: false,
        readRawBody: () => Promise.reject(new Error('Request body stream is not readable')),
      }
    : { body: { ...formParameters(body) }, rawBody: Buffer.from(body) };

/** The part of n8n's webhook context that the trigger uses. */
export function fakeWebhook(call: Call, options: FakeOptions) {
  const { parameters = {}, credential, credentialId, url = productionUrl, servedUrl } = options;
  const {
    method = 'POST',
    query = '',
    contentType = 'application/x-www-form-urlencoded',
    body = '',
  } = call;
  const sent: Sent = { status: undefined, body: undefined, headers: {} };
  const closers: Array<() => void> = [];
  const response = {
    statusCode: 200,
    headersSent: false,
    setHeader: (name: string, value: string) => void (sent.headers[name.toLowerCase()] = value),
    getHeader: (name: string) => sent.headers[name.toLowerCase()],
    end(text: string) {
      Object.assign(sent, { status: response.statusCode, body: text });
      response.headersSent = true;
      for (const close of closers) close();
    },
    once: (_event: string, listener: () => void) => closers.push(listener),
  };
  const request = {
    method,
    originalUrl: `${options.path ?? new URL(servedUrl ?? url).pathname}${query}`,
    headers: {
      ...(body && { 'content-type': contentType }),
      ...(call.signature !== undefined && { 'x-twilio-signature': call.signature }),
      ...(call.settings !== undefined && {
        'x-twilio-webhooks-signature-settings': call.settings,
      }),
      ...(call.idempotencyToken && { 'i-twilio-idempotency-token': call.idempotencyToken }),
    },
    ...readByN8n(contentType, body),
  };
  const reads = { credentials: 0 };
  const warnings: string[] = [];
  const errors: string[] = [];
  const values: Record<string, unknown> = {
    events: ['inboundMessage'],
    respond: 'nothing',
    options: {},
    ...parameters,
  };
  const n8n = {
    getRequestObject: () => request as unknown as IncomingMessage,
    getResponseObject: () => response as unknown as ServerResponse,
    getNodeParameter: (name: string, fallback?: unknown) => values[name] ?? fallback,
    getNodeWebhookUrl: () => url,
    ...(servedUrl && { getWebhookResourceUrl: () => servedUrl }),
    getNode: () => ({
      id: 'node-1',
      name: 'Trigger',
      credentials: { twilioOpsApi: { id: credentialId, name: 'Twilio' } },
    }),
    getWorkflow: () => ({ id: 'workflow-1', name: 'Workflow', active: true }),
    getMode: () => 'webhook',
    getCredentials: async () => {
      reads.credentials += 1;
      return typeof credential === 'function'
        ? (credential as () => Promise<object>)()
        : credential;
    },
    logger: {
      debug() {},
      info() {},
      warn: (message: string) => void warnings.push(message),
      error: (message: string) => void errors.push(message),
    },
    helpers: {},
  };
  return { n8n: n8n as unknown as IWebhookFunctions, sent, reads, warnings, errors, response };
}
