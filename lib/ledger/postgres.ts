import type { Pool, PoolClient } from 'pg';

import type { Database, Row, Value } from './database';
import { explainPostgres } from './explainPostgres';
import { patience, type Pauses } from './patience';
import { atStage, connectionsOf, FailedAttempt } from './postgresConnection';
import { postgresDialect } from './postgresDialect';
import { sqlState, type Stage } from './postgresFailure';
import { storable } from './storable';

/** A server restart or failover takes up to half a minute. */
const patienceMilliseconds = 30_000;
/** Before the first answer the URL may well be wrong, and somebody is waiting to hear it. */
const patienceWithStrangerMilliseconds = 5_000;
const pauses: Pauses = { firstMilliseconds: 50, longestMilliseconds: 2_000 };

/** The PostgreSQL driver, over a pool. `place` names the server in errors. */
export function postgresDatabase(pool: Pick<Pool, 'connect' | 'end'>, place: string): Database {
  const withConnection = connectionsOf(pool);
  let hasAnswered = false;

  /** Attempts the work until it succeeds, cannot succeed, or patience runs out. */
  async function patiently<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const pause = patience(pauses);
    let mayBeDone = false;
    for (;;) {
      try {
        const result = await withConnection(work);
        hasAnswered = true;
        return result;
      } catch (error) {
        if (!(error instanceof FailedAttempt)) throw error;
        const { kind, cause } = error;
        hasAnswered ||= sqlState(cause) !== undefined;
        mayBeDone ||= kind === 'lost';
        const limit = hasAnswered ? patienceMilliseconds : patienceWithStrangerMilliseconds;
        if (kind === 'permanent' || !(await pause(limit)))
          throw explainPostgres(cause, place, mayBeDone);
      }
    }
  }

  /** Rolls back, by closing the connection, if the work or one of its statements fails. */
  async function inTransaction<T>(
    client: PoolClient,
    work: (database: Database) => Promise<T>,
  ): Promise<T> {
    let failure: FailedAttempt | undefined;
    const attempt: Attempt = async (sql, parameters) => {
      if (!failure) {
        try {
          return await query(client, 'inTransaction', sql, parameters);
        } catch (error) {
          failure = error as FailedAttempt;
        }
      }
      throw explainPostgres(failure.cause, place);
    };
    const database: Database = {
      ...statements(attempt),
      transaction: (inner) => inner(database),
      close: () => Promise.reject(new Error('A database is not closed in a transaction')),
    };
    await query(client, 'inTransaction', 'BEGIN');
    const result = await work(database).catch((error: unknown) => {
      throw failure ?? error;
    });
    if (failure) throw failure;
    await query(client, 'written', 'COMMIT');
    return result;
  }

  return {
    ...statements((sql, parameters) =>
      patiently((client) => query(client, 'written', sql, parameters)),
    ),
    transaction: (work) => patiently((client) => inTransaction(client, work)),
    close: () => pool.end(),
  };
}

type Attempt = (sql: string, parameters?: readonly Value[]) => Promise<Answer>;
type Answer = { rows: Row[]; rowCount: number | null };

const statements = (attempt: Attempt): Pick<Database, 'dialect' | 'all' | 'run'> => ({
  dialect: postgresDialect,
  all: async (sql, parameters) => (await attempt(sql, parameters)).rows,
  run: async (sql, parameters) => (await attempt(sql, parameters)).rowCount ?? 0,
});

const query = (
  client: PoolClient,
  stage: Stage,
  sql: string,
  parameters: readonly Value[] = [],
): Promise<Answer> =>
  atStage(stage, () => client.query<Row>(numbered(sql), parameters.map(storable)));

const numberedSql = new Map<string, string>();

/** `?` as `$1`, `$2` … */
function numbered(sql: string): string {
  let position = 0;
  const known = numberedSql.get(sql) ?? sql.replaceAll('?', () => `$${++position}`);
  numberedSql.set(sql, known);
  return known;
}
