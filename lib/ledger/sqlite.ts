import type { DatabaseSync, StatementSync } from 'node:sqlite';

import type { Database, Row, Value } from './database';
import { explainSqlite, isBusy, movedAway } from './explainSqlite';
import { fileIdentity } from './fileIdentity';
import { LedgerError } from './LedgerError';
import { patience, type Pause, type Pauses } from './patience';
import { queue } from './queue';
import { sqliteDialect } from './sqliteDialect';
import { storable } from './storable';

/**
 * With a write-ahead log, NORMAL keeps what was committed if the process is killed; a power loss
 * may undo the last commits.
 */
const usualSettings = ['journal_mode = WAL', 'synchronous = NORMAL', 'secure_delete = ON'];

/** SQLite itself never waits for another process, because that would block n8n's event loop. */
const pauses: Pauses = { firstMilliseconds: 1, longestMilliseconds: 16 };

/**
 * The embedded driver, over one connection: while a transaction is open, everything else in this
 * process waits for it to end.
 * @param patienceMilliseconds how long it waits for another process that holds the file
 */
export async function sqliteDatabase(
  connection: DatabaseSync,
  path: string,
  patienceMilliseconds = 60_000,
  settings: readonly string[] = usualSettings,
): Promise<Database> {
  const known = new Map<string, StatementSync>();
  /** When another process keeps several waiting, only the first of them retries. */
  const enterQueue = queue();
  let transactionEnd: Promise<void> | undefined;
  let isLeftOpen = false;
  const file = path === ':memory:' ? undefined : fileIdentity(path);

  /** SQLite keeps writing to a deleted file and reports that all is well. */
  const checkInPlace = () => {
    if (file !== undefined && fileIdentity(path) !== file) throw movedAway(path);
  };

  const statement = (sql: string): StatementSync => {
    const prepared = known.get(sql) ?? connection.prepare(sql);
    known.set(sql, prepared);
    return prepared;
  };
  const all = (sql: string, parameters: readonly Value[] = []) =>
    statement(sql).all(...parameters.map(storable)) as Row[];
  const run = (sql: string, parameters: readonly Value[] = []) =>
    Number(statement(sql).run(...parameters.map(storable)).changes);

  /** Does it once neither a transaction of ours nor another process is in the way. */
  async function patiently<T>(work: () => T, pause = patience(pauses)): Promise<T> {
    let leaveQueue: (() => void) | undefined;
    try {
      for (;;) {
        while (transactionEnd) await transactionEnd;
        try {
          if (isLeftOpen) rollBack();
          checkInPlace();
          return work();
        } catch (error) {
          if (!isBusy(error) || !(await pause(patienceMilliseconds)))
            throw explainSqlite(error, path);
        }
        leaveQueue ??= await enterQueue();
      }
    } finally {
      leaveQueue?.();
    }
  }

  /** @throws SQLite's error; the next call then rolls back before it does anything else */
  function rollBack(): void {
    isLeftOpen = true;
    try {
      connection.exec('ROLLBACK');
    } catch (error) {
      // After a full disk, SQLite has already rolled back.
      if (!/no transaction is active/.test((error as Error).message)) throw error;
    }
    isLeftOpen = false;
  }

  /** Begins a transaction; returns the function that lets others continue after it. */
  const begin = (pause: Pause): Promise<() => void> =>
    patiently(() => {
      connection.exec('BEGIN IMMEDIATE');
      let goOn!: () => void;
      transactionEnd = new Promise((resolve) => (goOn = resolve));
      return () => {
        transactionEnd = undefined;
        goOn();
      };
    }, pause);

  async function inTransaction<T>(
    work: (database: Database) => Promise<T>,
    pause: Pause,
  ): Promise<T> {
    const end = await begin(pause);
    let failure: LedgerError | undefined;
    const attempt = <R>(execute: () => R): R => {
      if (failure) throw failure;
      try {
        return execute();
      } catch (error) {
        throw (failure = explainSqlite(error, path));
      }
    };
    const inside: Database = {
      dialect: sqliteDialect,
      all: async (sql, parameters) => attempt(() => all(sql, parameters)),
      run: async (sql, parameters) => attempt(() => run(sql, parameters)),
      transaction: (inner) => inner(inside),
      close: () => Promise.reject(new Error('A database is not closed in a transaction')),
    };
    try {
      const result = await work(inside);
      attempt(() => connection.exec('COMMIT'));
      return result;
    } catch (error) {
      try {
        rollBack();
      } catch {
        // The first error is the one that counts.
      }
      throw failure ?? error;
    } finally {
      end();
    }
  }

  async function transaction<T>(work: (database: Database) => Promise<T>): Promise<T> {
    const pause = patience(pauses);
    for (;;) {
      try {
        return await inTransaction(work, pause);
      } catch (error) {
        const wasBusy = error instanceof LedgerError && isBusy(error.cause);
        if (!wasBusy || !(await pause(patienceMilliseconds))) throw error;
      }
    }
  }

  for (const setting of ['busy_timeout = 0', ...settings])
    await patiently(() => connection.exec(`PRAGMA ${setting}`));
  return {
    dialect: sqliteDialect,
    all: (sql, parameters) => patiently(() => all(sql, parameters)),
    run: (sql, parameters) => patiently(() => run(sql, parameters)),
    transaction,
    close: async () => {
      while (transactionEnd) await transactionEnd;
      connection.close();
    },
  };
}
