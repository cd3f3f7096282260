import { access, constants, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

import type { Database } from './database';
import { LedgerError } from './LedgerError';
import { sqliteDatabase } from './sqlite';

/**
 * Opens the file, made with mode 0600 when there is none; `:memory:` is a new database in memory.
 * @throws LedgerError that says what is wrong with the path or the file, and what to do
 */
export async function openSqlite(path: string): Promise<Database> {
  if (path !== ':memory:') await makeFile(path);
  const { DatabaseSync } = await importSqlite();
  const connection = new DatabaseSync(path);
  try {
    return await sqliteDatabase(connection, path);
  } catch (error) {
    connection.close();
    throw explained(error, path);
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

/** SQLite's own words for a wrong path are "unable to open database file" whatever is wrong. */
async function makeFile(path: string): Promise<void> {
  try {
    if ((await stat(path).catch(() => undefined))?.isDirectory()) {
      throw new LedgerError(`The ledger's path ${path} is a folder. Name a file in it, such as ${path}/twilio-ops.sqlite.`);
    }
    // The log and the shared memory of SQLite lie beside the file: the folder must be writable too.
    await access(dirname(path), constants.W_OK);
    await (await open(path, 'a', 0o600)).close();
  } catch (error) {
    throw explained(error, path);
  }
}

function explained(error: unknown, path: string): unknown {
  const { code, errcode } = error as { code?: string; errcode?: number };
  const folder = dirname(path);
  if (code === 'ENOENT') {
    return new LedgerError(`The ledger's folder ${folder} does not exist. Create it, or change the ledger's path in the credential.`);
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new LedgerError(
      `The ledger ${path} cannot be written (${code}). Let the user that runs n8n write the file and its folder ${folder}.`,
    );
  }
  const primaryCode = Number(errcode) & 0xff;
  if (primaryCode === 26) {
    return new LedgerError(`The ledger's path ${path} is a file that is no SQLite database. Name another file in the credential.`);
  }
  if (primaryCode === 11) {
    return new LedgerError(`The ledger ${path} is damaged. Put a backup in its place; see docs/ledger.md.`);
  }
  return error;
}
