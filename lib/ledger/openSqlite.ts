import { access, constants, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

import type { Database } from './database';
import { explainSqlite } from './explainSqlite';
import { LedgerError } from './LedgerError';
import { checkOwn, makePrivate } from './ownFile';
import { sqliteDatabase } from './sqlite';

/**
 * Opens the file, with mode 0600 whether it is new or already there; `:memory:` is a new database
 * in memory.
 * @throws LedgerError that says what is wrong with the path or the file, and what to do
 */
export async function openSqlite(path: string): Promise<Database> {
  const { DatabaseSync } = await importSqlite();
  const isFile = path !== ':memory:';
  if (isFile) await makeFile(path);
  const reading = new DatabaseSync(path, { open: false, readOnly: true });
  const connection = new DatabaseSync(path, { open: false });
  try {
    if (isFile) {
      reading.open();
      await checkOwn(reading, path);
      await makePrivate(path);
    }
    connection.open();
    return await sqliteDatabase(connection, path);
  } catch (error) {
    if (connection.isOpen) connection.close();
    throw explainSqlite(error, path);
  } finally {
    if (reading.isOpen) reading.close();
  }
}

async function importSqlite() {
  try {
    return await import('node:sqlite');
  } catch {
    throw new LedgerError(
      `The embedded ledger needs Node.js 22.13 or newer; this is ${process.versions.node}. ` +
        "Update n8n's Node.js, or choose PostgreSQL for the ledger in the credential.",
    );
  }
}

/**
 * Whatever is wrong with a path, SQLite says "unable to open database file"; Node's errors say
 * more.
 */
async function makeFile(path: string): Promise<void> {
  try {
    // SQLite keeps its log next to the file, so the folder must be writable too.
    await access(dirname(path), constants.W_OK);
    const found = await stat(path).catch(() => undefined);
    if (found && !found.isFile() && !found.isDirectory())
      throw new LedgerError(
        `The ledger cannot be used: ${path} is a pipe or a device. Name a file in the credential.`,
      );
    await (await open(path, 'a', 0o600)).close();
  } catch (error) {
    throw explainSqlite(error, path);
  }
}
