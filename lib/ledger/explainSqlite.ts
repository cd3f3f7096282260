import { dirname } from 'node:path';

import { LedgerError } from './LedgerError';

/** Node's codes of file errors and SQLite's primary result codes whose cure the user can know. */
const explanations: Readonly<Record<string, (path: string, folder: string) => string>> = {
  ENOENT: (_path, folder) =>
    `The folder ${folder} does not exist. Create it, or change the path in the credential.`,
  ENOTDIR: (_path, folder) => `${folder} is not a folder. Change the path in the credential.`,
  EISDIR: (path) => `${path} is a folder. Name a file in it, such as ${path}/twilio-ops.sqlite.`,
  EACCES: (path, folder) =>
    `${path} cannot be written. Let the user that runs n8n write the file and its folder ${folder}.`,
  EROFS: (path) => `${path} is on a read-only file system. Change the path in the credential.`,
  SQLITE_READONLY: (path) =>
    `${path} cannot be written. Let the user that runs n8n write the file and those beside it.`,
  SQLITE_IOERR: (path) =>
    `Reading or writing ${path} failed. It must be on a local disk, not on a network file system.`,
  SQLITE_CORRUPT: (path) => `${path} is damaged. Stop n8n and put a backup in its place.`,
  SQLITE_FULL: (path) => `The disk of ${path} is full. Make room.`,
  SQLITE_CANTOPEN: (path) =>
    `${path} cannot be opened. Let the user that runs n8n write the file and its folder.`,
  SQLITE_NOTADB: (path) =>
    `${path} is a file that is no SQLite database. Name another file in the credential.`,
};

/** https://sqlite.org/rescode.html */
const resultCodes: Readonly<Record<number, string>> = {
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  26: 'SQLITE_NOTADB',
};

/** Puts words to a fault that the user can mend; others are given back as they are. */
export function explainSqlite(error: unknown, path: string): unknown {
  const { code, errcode } = error as { code?: string; errcode?: number };
  const explanation =
    explanations[
      (errcode && resultCodes[errcode & 0xff]) || (code === 'EPERM' ? 'EACCES' : (code ?? ''))
    ];
  return explanation
    ? new LedgerError(`The ledger cannot be used: ${explanation(path, dirname(path))}`)
    : error;
}
