import type { Pool, PoolClient } from 'pg';

interface Behaviour {
  /** Called for each new connection, the first is 1; may throw. */
  connect?: (connection: number) => void;
  /** Answers a query, or throws. */
  query?: (sql: string, connection: number, values: unknown[]) => Reply | Promise<Reply>;
}
type Reply = { rows?: object[]; rowCount?: number | null } | void;

/** A pool of `pg` without a server: hands out the connection that was given back last. */
export function fakePool({ connect, query }: Behaviour) {
  const log: string[] = [];
  const idle: PoolClient[] = [];
  let connections = 0;

  function newClient(): PoolClient {
    const number = ++connections;
    log.push(`connect ${number}`);
    connect?.(number);
    const client = {
      query: async (sql: string, values: unknown[]) => {
        log.push(`${number}: ${sql}`);
        return { rows: [], rowCount: null, ...(await query?.(sql, number, values)) };
      },
      release: (isBroken?: boolean) => {
        log.push(`${isBroken ? 'close' : 'release'} ${number}`);
        if (!isBroken) idle.push(client);
      },
    } as unknown as PoolClient;
    return client;
  }

  const pool = {
    connect: async () => idle.pop() ?? newClient(),
    end: async () => void log.push('end'),
  } as unknown as Pick<Pool, 'connect' | 'end'>;
  return { pool, log };
}

/** An error as `pg` gives it: the code of PostgreSQL or of a socket, if there is one. */
export const pgError = (codeOrMessage: string, more: object = {}): Error =>
  / /.test(codeOrMessage)
    ? Object.assign(new Error(codeOrMessage), more)
    : Object.assign(new Error(`error ${codeOrMessage}`), { code: codeOrMessage, ...more });
