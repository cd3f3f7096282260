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
      const found = reading.prepare(foreign).get() as { name: string } | undefined;
      if (!found) return;
      throw new LedgerError(
        `The ledger cannot be used: ${path} is the database of another program, as it has a table "${found.name}". ` +
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
