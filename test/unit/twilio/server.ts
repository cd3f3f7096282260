import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

import type { Account } from '../../../lib/twilio/accounts';

interface Received {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
  socket: Socket;
}

export type Handler = (request: Received, response: ServerResponse) => void | Promise<void>;

export interface TestServer {
  origin: string;
  port: number;
  requests: Received[];
  /** How many connections were opened. */
  connections(): number;
  close(): Promise<void>;
}

/** A real HTTP server on a port of the system's choice, loopback only. */
export async function startServer(handler: Handler): Promise<TestServer> {
  const requests: Received[] = [];
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('error', () => undefined);
    incoming.on('end', () => {
      const { method = '', url = '', headers, socket } = incoming;
      const received = { method, url, headers, socket, body: Buffer.concat(chunks).toString() };
      requests.push(received);
      void handler(received, response);
    });
  });
  return { requests, ...(await listen(server)) };
}

/** Counts connections and cuts them at the end. */
export async function listen(server: Server): Promise<Omit<TestServer, 'requests'>> {
  let connections = 0;
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    connections += 1;
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    connections: () => connections,
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

export const accountSid = `AC${'0123456789abcdef'.repeat(2)}`;

export function accountAt(baseUrl: string, changes: Partial<Account> = {}): Account {
  return {
    name: 'test',
    accountSid,
    authToken: 'token-of-test',
    phoneNumbers: [],
    baseUrl,
    ...changes,
  };
}
