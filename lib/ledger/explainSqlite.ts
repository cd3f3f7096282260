import { dirname } from 'node:path';

import { LedgerError } from './LedgerError';

type Words = (path: string, folder: string) => string;

const full: Words = (path) => `The disk of ${path} is full. Free some space.`;

/**
 * Node's file error codes and SQLite's primary result codes for which the user can do something.
 */
const explanations: Readonly<Record<string, Words>> = {
  ENOENT: (_path, folder) =>
    `The folder ${folder} does not exist. Create it, or change the path in the credential.`,
  ENOTDIR: (_path, folder) => `${folder} is not a folder. Change the path in the credential.`,
  EISDIR: (path) => `${path} is a folder. Name a file in it, such as ${path}/twilio-ops.sqlite.`,
  EACCES: (path, folder) =>
    `${path} cannot be written. Let the user that runs n8n write to the file and its folder ${folder}.`,
  EROFS: (path) => `${path} is on a read-only file system. Change the path in the credential.`,
  ENOSPC: full,
  EDQUOT: full,
  ERR_INVALID_STATE: (path) => `${path} has been closed. Run it again.`,
  SQLITE_BUSY: (path) =>
    `${path} has been locked by another process for too long. Find out what holds it open (a backup, a database browser), or use PostgreSQL for several busy processes.`,
  SQLITE_NOMEM: (path) => `There is no memory left for ${path}. Give n8n's process more.`,
  SQLITE_READONLY: (path) =>
    `${path} cannot be written. Let the user that runs n8n write to the file and those next to it.`,
  SQLITE_READONLY_DBMOVED: (path) =>
    `${path} was moved, deleted or replaced while it was open. Put it back, or a backup of it.`,
  SQLITE_IOERR: (path) =>
    `Reading or writing ${path} failed. Check whether its disk is full or failing; it must be a local disk, not a network file system.`,
  SQLITE_CORRUPT: (path) => `${path} is damaged. Stop n8n and put a backup in its place.`,
  SQLITE_FULL: full,
  SQLITE_CANTOPEN: (path) =>
    `${path} cannot be opened. Let the user that runs n8n write to the file and its folder.`,
  SQLITE_NOTADB: (path) => `${path} is not a SQLite database. Name another file in the credential.`,
};

/** https://sqlite.org/rescode.html */
const resultCodes: Readonly<Record<number, string>> = {
  5: 'SQLITE_BUSY',
  6: 'SQLITE_BUSY', // SQLITE_LOCKED
  7: 'SQLITE_NOMEM',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  15: 'SQLITE_BUSY', // SQLITE_PROTOCOL: several processes opened its log at once.
  26: 'SQLITE_NOTADB',
  1032: 'SQLITE_READONLY_DBMOVED',
};

const nameOf = (error: unknown): string | undefined => {
  const { errcode = 0 } = Object(error) as { errcode?: number };
  return resultCodes[errcode] ?? resultCodes[errcode & 0xff];
};

/** Whether another process was in the way: it may succeed a moment later. */
export const isBusy = (error: unknown): boolean => nameOf(error) === 'SQLITE_BUSY';

/** The file is no longer where it was when it was opened. */
export const movedAway = (path: string): LedgerError =>
  explainSqlite(Object.assign(new Error('moved'), { errcode: 1032 }), path);

/** Puts whatever went wrong into words; the raw error is kept as the `cause`. */
export function explainSqlite(error: unknown, path: string): LedgerError {
  if (error instanceof LedgerError) return error;
  const { code, message } = Object(error) as { code?: string; message?: string };
  const name = nameOf(error) ?? (code === 'EPERM' ? 'EACCES' : (code ?? ''));
  const words = explanations[name]?.(path, dirname(path)) ?? `${message ?? error} (${path}).`;
  return new LedgerError(`The ledger cannot be used: ${words}`, {
    cause: error,
    // What was written may be on the disk, although SQLite could not make sure.
    mayBeDone: name === 'SQLITE_IOERR',
  });
}
