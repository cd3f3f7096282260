import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';

import type { Database, Row, Value } from './database';
import { explainPostgres } from './explainPostgres';
import { postgresDialect } from './postgresDialect';
import { storable } from './storable';

/**
 * Nothing has been done when these are answered: the connection was refused, or the transaction was
 * rolled back, as when the server ends an idle connection in the very moment of its next use
 * (57P01).
 */
const harmless = new Set(['ECONNREFUSED', '57P01', '57P03', '53300', '40001', '40P01']);
const pausesMilliseconds = [50, 150, 400, 1_000];

/** The PostgreSQL driver, over a pool. `place` names the server in errors. */
export function postgresDatabase(pool: Pool, place: string): Database {
  async function connected<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    for (const pause of [...pausesMilliseconds, undefined]) {
      try {
        return await withClient(pool, work);
      } catch (error) {
        if (pause === undefined || !harmless.has(String((error as { code?: unknown }).code))) {
          throw explainPostgres(error, place);
        }
        await sleep(pause * (0.5 + Math.random()));
      }
    }
    throw new Error('unreachable');
  }

  return {
    dialect: postgresDialect,
    all: (sql, parameters) => connected((client) => over(client).all(sql, parameters)),
    run: (sql, parameters) => connected((client) => over(client).run(sql, parameters)),
    transaction: (work) =>
      connected(async (client) => {
        await client.query('BEGIN');
        const result = await work(over(client));
        await client.query('COMMIT');
        return result;
      }),
    close: () => pool.end(),
  };
}

/** After an error the connection is closed instead of being used again: that also rolls back. */
async function withClient<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    const result = await work(client);
    client.release();
    return result;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

function over(client: PoolClient): Database {
  const query = (sql: string, parameters: readonly Value[] = []) =>
    client.query<Row>(numbered(sql), parameters.map(storable));
  const database: Database = {
    dialect: postgresDialect,
    all: async (sql, parameters) => (await query(sql, parameters)).rows,
    run: async (sql, parameters) => (await query(sql, parameters)).rowCount ?? 0,
    transaction: (work) => work(database),
    close: () => Promise.reject(new Error('A database is not closed in a transaction')),
  };
  return database;
}

const numberedSql = new Map<string, string>();

/** `?` as `$1`, `$2` … */
function numbered(sql: string): string {
  let position = 0;
  const known = numberedSql.get(sql) ?? sql.replaceAll('?', () => `$${++position}`);
  numberedSql.set(sql, known);
  return known;
}
