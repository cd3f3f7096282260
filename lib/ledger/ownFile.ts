import { chmod } from 'node:fs/promises';
import type { DatabaseSync } from 'node:sqlite';

import { isBusy } from './explainSqlite';
import { LedgerError } from './LedgerError';
import { patience } from './patience';

const pauses = { firstMilliseconds: 1, longestMilliseconds: 16 };
const patienceMilliseconds = 60_000;

/**
 * Tables that were made neither by this package nor by a program that only copies the file
 * (Litestream).
 */
const foreign = `SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')
  AND substr(name, 1, 11) <> 'twilio_ops_' AND substr(name, 1, 7) <> 'sqlite_'
  AND substr(name, 1, 12) <> '_litestream_' LIMIT 1`;

const marks = `SELECT application_id, user_version FROM pragma_application_id, pragma_user_version
  WHERE NOT EXISTS (SELECT 1 FROM sqlite_schema WHERE substr(name, 1, 11) = 'twilio_ops_')`;

/** By what a database is another program's; `undefined` of ours, and of an empty one. */
function signOfAnother(reading: DatabaseSync): string | undefined {
  const table = reading.prepare(foreign).get() as { name: string } | undefined;
  if (table) return `it has a table "${table.name}"`;
  const marked = Object.entries(reading.prepare(marks).get() ?? {}).find(
    ([, value]) => value !== 0,
  );
  return marked && `it is marked (${marked.join(' ')})`;
}

/**
 * Refuses the database of another program, such as n8n's own, before anything is written to it or
 * its files.
 * @param reading a read-only connection
 * @throws LedgerError
 */
export async function checkOwn(reading: DatabaseSync, path: string): Promise<void> {
  const pause = patience(pauses);
  for (;;) {
    try {
      const sign = signOfAnother(reading);
      if (sign === undefined) return;
      throw new LedgerError(
        `The ledger cannot be used: ${path} is the database of another program, as ${sign}. ` +
          'Name a file of its own in the credential, or leave Ledger File empty.',
      );
    } catch (error) {
      if (!isBusy(error) || !(await pause(patienceMilliseconds))) throw error;
    }
  }
}

/**
 * Makes the ledger readable only by the user who runs n8n, however its files came about. SQLite
 * gives files that it creates later the mode of the first.
 */
export async function makePrivate(path: string): Promise<void> {
  for (const file of [path, `${path}-wal`, `${path}-shm`]) {
    // A file that is missing or belongs to another user stays as it is.
    await chmod(file, 0o600).catch(() => undefined);
  }
}
