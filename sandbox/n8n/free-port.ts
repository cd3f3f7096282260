import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A loopback TCP port nobody listens on, chosen by the operating system. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
