import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to PostgreSQL on which answers get lost. */
export interface LosingProxy {
  /** The same URL, through the proxy. */
  through(url: string): string;
  /**
   * From now on loses the first answer to each statement, and to the COMMIT of each transaction,
   * new ones and those known before.
   */
  loseFirstAnswers(): void;
  /** How many answers were lost. */
  lost(): number;
  close(): Promise<void>;
}

/**
 * Stands between `pg` and the server of this URL. To lose an answer it waits until the server has
 * given it, so that the statement has been carried out, and then cuts the connection.
 */
export async function losingProxy(serverUrl: string): Promise<LosingProxy> {
  const { hostname, port } = new URL(serverUrl);
  const answered = new Set<string>();
  const sockets = new Set<Socket>();
  let isLosing = false;
  let lost = 0;

  const server = createServer((client) => {
    const upstream = connect(Number(port || 5432), hostname);
    let losesNext = false;
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => (client.destroy(), upstream.destroy(), sockets.delete(socket)));
    }
    let transaction = '';
    client.on('data', (chunk) => {
      const sql = statementIn(chunk) ?? '';
      // What is lost within a transaction is rolled back: its COMMIT is what counts.
      if (transaction || sql === 'BEGIN') transaction += sql;
      const unit = transaction || sql;
      if (sql === 'COMMIT') transaction = '';
      if (isLosing && unit !== '' && !transaction && !answered.has(unit)) {
        answered.add(unit);
        losesNext = true;
      }
      upstream.write(chunk);
    });
    upstream.on('data', (chunk) => {
      if (!losesNext) return void client.write(chunk);
      lost += 1;
      client.destroy();
      upstream.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    through(url) {
      const changed = new URL(url);
      changed.hostname = '127.0.0.1';
      changed.port = String((server.address() as AddressInfo).port);
      return changed.href;
    },
    loseFirstAnswers() {
      isLosing = true;
      answered.clear();
    },
    lost: () => lost,
    async close() {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
  };
}

/** The SQL in a message Query or Parse of PostgreSQL's protocol, where a chunk begins with one. */
function statementIn(chunk: Buffer): string | undefined {
  const kind = String.fromCharCode(chunk[0]!);
  const start = { Q: 5, P: 6 }[kind];
  return start === undefined ? undefined : chunk.toString('utf8', start, chunk.indexOf(0, start));
}
