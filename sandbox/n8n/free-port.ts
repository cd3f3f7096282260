import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Where systems take no ports of outgoing connections from (Linux from 32768 on, others from
 * 49152): n8n's first start takes minutes before it listens, and one of those may have it by then.
 */
const lowest = 10_000;
const above = 30_000;

/** A loopback TCP port nobody listens on. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(lowest, above);
    if (await isFree(port)) return port;
  }
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
    );
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
