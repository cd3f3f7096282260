import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseSync } from 'node:sqlite';
import type { PostgresServer } from './postgresServer';

const cutAll = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'`;

/** Ends all connections of PostgreSQL: once, or every 100 ms until something has ended. */
export async function cutConnections(server: PostgresServer, until?: Promise<unknown>) {
  let isOver = until === undefined;
  const over = () => (isOver = true);
  until?.then(over, over);
  do {
    await server.query(cutAll);
    if (!isOver) await sleep(100);
  } while (!isOver);
}

/** Lets nobody write to the table of sends of a PostgreSQL ledger for a time. */
export async function lockSends(server: PostgresServer, milliseconds: number): Promise<void> {
  const session = await server.connect();
  try {
    await session.query('SET statement_timeout = 0');
    await session.query('BEGIN');
    await session.query('LOCK TABLE twilio_ops_sends IN EXCLUSIVE MODE');
    await sleep(milliseconds);
    await session.query('COMMIT');
  } finally {
    await session.end();
  }
}

/** Lets nobody write to an SQLite ledger for a time, as a backup or a database browser may. */
export async function lockFile(path: string, milliseconds: number): Promise<void> {
  const connection = new DatabaseSync(path, { timeout: 5_000 });
  try {
    connection.exec('BEGIN IMMEDIATE');
    await sleep(milliseconds);
    connection.exec('COMMIT');
  } finally {
    connection.close();
  }
}

/**
 * Moves an SQLite ledger's log into its file, so that the next write has to take space anew: what
 * the log has once taken, it writes over without asking.
 */
export function emptyLog(path: string): void {
  const connection = new DatabaseSync(path, { timeout: 5_000 });
  try {
    const { busy } = connection.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()!;
    if (busy) throw new Error(`The log of ${path} could not be emptied: somebody reads it`);
  } finally {
    connection.close();
  }
}
