import { existsSync, statSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import type { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Database } from './database';
import { explainSqlite } from './explainSqlite';
import { checkOwn } from './ownFile';
import { sqliteDatabase } from './sqlite';

/**
 * Opens a file that is there, and writes neither to it nor beside it; it may belong to somebody
 * else.
 * @throws LedgerError that says what is wrong with the path or the file, and what to do
 */
export async function openSqliteToRead(path: string): Promise<Database> {
  let copy: string | undefined;
  let connection: DatabaseSync | undefined;
  const end = async () => {
    if (connection?.isOpen) connection.close();
    if (copy !== undefined) await rm(copy, { recursive: true });
  };
  try {
    if (statSync(path).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    if (isLeftByCrash(path)) copy = await copyOf(path);
    connection = await openedAt(copy === undefined ? path : join(copy, 'copy'));
    await checkOwn(connection, path);
    const database = await sqliteDatabase(connection, path, undefined, ['query_only = ON']);
    return { ...database, close: end };
  } catch (error) {
    await end();
    throw explainSqlite(error, path);
  }
}

/** Others have it open, or had when they were killed: SQLite finds there what is in the log. */
const hasIndex = (path: string): boolean => existsSync(`${path}-shm`);

/** What came with a file when it was copied, say: to read it, SQLite would have to write. */
const logs = ['-wal', '-journal'];
const isLeftByCrash = (path: string): boolean =>
  !hasIndex(path) &&
  logs.some((end) => (statSync(path + end, { throwIfNoEntry: false })?.size ?? 0) > 0);

async function copyOf(path: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'move-ledger-'));
  for (const end of ['', ...logs])
    if (existsSync(path + end)) await copyFile(path + end, join(folder, `copy${end}`));
  return folder;
}

async function openedAt(path: string): Promise<DatabaseSync> {
  const { DatabaseSync: Connection } = await import('node:sqlite');
  const opened = (at: string) => new Connection(at, { readOnly: true });
  if (hasIndex(path) || logs.some((end) => existsSync(path + end))) return opened(path);
  try {
    // Otherwise SQLite would make a log, and leave it there.
    return opened(`${pathToFileURL(path).href}?immutable=1`);
  } catch {
    // Node.js before 22.15 takes that for the name of a file.
    return opened(path);
  }
}
