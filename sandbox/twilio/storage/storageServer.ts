import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { StoredFile } from './storedFile';

/**
 * Where Twilio redirects downloads to: another origin, which must never see the account's
 * credentials.
 */
export interface StorageServer {
  /** A short-lived address for this file. */
  addressOf(file: StoredFile): string;
  close(): Promise<void>;
}

/** Starts the storage on loopback; `leaked` is told of every request that carries credentials. */
export async function startStorage(leaked: (path: string) => void): Promise<StorageServer> {
  const files = new Map<string, StoredFile>();
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    if (request.headers.authorization !== undefined) {
      leaked(request.url ?? '');
      return response.writeHead(400).end('Credentials were sent to the storage');
    }
    if (!file) return response.writeHead(404).end();
    const headers = { 'content-type': file.contentType, 'content-length': file.content.length };
    return response.writeHead(200, headers).end(file.content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    addressOf(file) {
      const path = `/${randomUUID()}`;
      files.set(path, file);
      return `http://127.0.0.1:${port}${path}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
