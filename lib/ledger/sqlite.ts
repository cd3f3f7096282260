import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Database, Row, Value } from './database';
import { explainSqlite } from './explainSqlite';
import { LedgerError } from './LedgerError';
import { sqliteDialect } from './sqliteDialect';
import { storable } from './storable';

/**
 * While SQLite itself waits for another process, n8n's event loop stands still: so it waits
 * briefly, and we sleep.
 */
const busyMilliseconds = 20;

/**
 * The embedded driver, over one connection: while a transaction is open, all else in this process
 * waits for its end.
 */
export async function sqliteDatabase(
  connection: DatabaseSync,
  path: string,
  patienceMilliseconds = 15_000,
): Promise<Database> {
  const statements = new Map<string, StatementSync>();
  let transactionEnd: Promise<void> | undefined;

  const statement = (sql: string): StatementSync => {
    const known = statements.get(sql) ?? connection.prepare(sql);
    statements.set(sql, known);
    return known;
  };
  const all = (sql: string, parameters: readonly Value[] = []) =>
    statement(sql).all(...parameters.map(storable)) as Row[];
  const run = (sql: string, parameters: readonly Value[] = []) =>
    Number(statement(sql).run(...parameters.map(storable)).changes);

  async function alone<T>(work: () => T): Promise<T> {
    const deadline = Date.now() + patienceMilliseconds;
    for (;;) {
      while (transactionEnd) await transactionEnd;
      try {
        return work();
      } catch (error) {
        if (!isBusy(error)) throw explainSqlite(error, path);
        if (Date.now() > deadline) {
          throw new LedgerError(
            `The ledger ${path} has been locked by another process for ${patienceMilliseconds / 1_000} seconds. ` +
              'Find what holds it open (a backup, a database browser), or use PostgreSQL for several busy processes.',
          );
        }
      }
      await sleep(5 + Math.random() * 20);
    }
  }

  async function transaction<T>(work: (database: Database) => Promise<T>): Promise<T> {
    let end!: () => void;
    await alone(() => {
      connection.exec('BEGIN IMMEDIATE');
      transactionEnd = new Promise((resolve) => (end = resolve));
    });
    try {
      const result = await work(inside);
      connection.exec('COMMIT');
      return result;
    } catch (error) {
      try {
        connection.exec('ROLLBACK');
      } catch {
        // A full disk has rolled it back already; what counts is the first error.
      }
      throw explainSqlite(error, path);
    } finally {
      transactionEnd = undefined;
      end();
    }
  }

  const inside: Database = {
    dialect: sqliteDialect,
    all: async (sql, parameters) => all(sql, parameters),
    run: async (sql, parameters) => run(sql, parameters),
    transaction: (work) => work(inside),
    close: () => Promise.reject(new Error('A database is not closed in a transaction')),
  };

  connection.exec(`PRAGMA busy_timeout = ${busyMilliseconds}`);
  // With a write-ahead log, NORMAL keeps what was committed when the process is killed; a power
  // loss may undo the last.
  for (const pragma of ['journal_mode = WAL', 'synchronous = NORMAL', 'secure_delete = ON']) {
    await alone(() => connection.exec(`PRAGMA ${pragma}`));
  }
  return {
    dialect: sqliteDialect,
    all: (sql, parameters) => alone(() => all(sql, parameters)),
    run: (sql, parameters) => alone(() => run(sql, parameters)),
    transaction,
    close: () => alone(() => connection.close()),
  };
}

const isBusy = (error: unknown): boolean => {
  const primaryCode = Number((error as { errcode?: number }).errcode) & 0xff;
  return primaryCode === 5 || primaryCode === 6; // SQLITE_BUSY, SQLITE_LOCKED
};
