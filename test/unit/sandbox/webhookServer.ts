import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'node:querystring';

export interface ReceivedWebhook {
  method: string;
  /** Path and query. */
  target: string;
  headers: IncomingMessage['headers'];
  raw: string;
  form: Record<string, string>;
}

export interface WebhookReply {
  status?: number;
  type?: string;
  body?: string;
}

/** A customer's web server: keeps what it is sent, answers as the test says (204 unless told). */
export async function listenForWebhooks(
  reply: (webhook: ReceivedWebhook) => WebhookReply = () => ({ status: 204 }),
) {
  const received: ReceivedWebhook[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const raw = Buffer.concat(chunks).toString();
      const webhook = {
        method: request.method ?? '',
        target: request.url ?? '',
        headers: request.headers,
        raw,
        form: { ...parse(raw) } as Record<string, string>,
      };
      received.push(webhook);
      const { status = 200, type = 'text/xml', body } = reply(webhook);
      response.writeHead(status, body === undefined ? {} : { 'content-type': type }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    /** The first webhook received. */
    first(): ReceivedWebhook {
      const [webhook] = received;
      if (!webhook) throw new Error('No webhook was received');
      return webhook;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}

/** TwiML in its envelope. */
export const twiml = (verbs: string): WebhookReply => ({
  body: `<?xml version="1.0" encoding="UTF-8"?><Response>${verbs}</Response>`,
});
