import type { ClientBase } from 'pg';

import type { Database } from './database';
import { LedgerError } from './LedgerError';
import { defaultLimits, type Limits } from './limits';
import { postgresDatabase } from './postgres';
import { settleOnSchema } from './postgresSchema';
import { connectionOptions, isKnownSsl, serverOf } from './postgresUrl';

const oldestVersion = 12;
const int8 = 20;

/**
 * Connects to a PostgreSQL database.
 * @param url `postgres://user:password@host:port/database`, with parameters of the `pg` package
 * such as `sslmode`
 * @param limits read anew whenever a connection is needed
 * @param settle done first on each connection
 * @throws LedgerError that says what is wrong with the URL or the server, and what to do
 */
export async function openPostgres(
  url: string,
  limits: Pick<Limits, 'connections'> = defaultLimits,
  settle: (client: ClientBase) => Promise<void> = settleOnSchema,
): Promise<Database> {
  const place = placeOf(url);
  const { Pool, types } = await import('pg');
  const pool = new Pool({
    ...connectionOptions(url),
    allowExitOnIdle: true,
    onConnect: settle,
    // Times in milliseconds and row ids stay far below 2^53.
    types: {
      getTypeParser: (oid, format) => (oid === int8 ? Number : types.getTypeParser(oid, format)),
    },
  });
  Object.defineProperty(pool.options, 'max', { get: () => limits.connections });
  // A broken connection is noticed by its query, or replaced; without a listener the error would
  // crash n8n.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const database = postgresDatabase(pool, place);
  try {
    await checkVersion(database, place);
  } catch (error) {
    // Not waited for: `pg` waits for ever for a connection that it could not even begin.
    database.close().catch(() => undefined);
    throw error;
  }
  return database;
}

/** What people write fits into these; SQL_ASCII takes any bytes as they are. */
const encodings = new Set(['UTF8', 'SQL_ASCII']);

/** @throws LedgerError when the server is too old, or its database cannot hold every text */
export async function checkVersion(database: Database, place: string): Promise<void> {
  const [row] = await database.all(
    `SELECT current_setting('server_version_num') AS version,
      current_setting('server_encoding') AS encoding`,
  );
  const encoding = String(row?.['encoding'] ?? 'UTF8');
  if (!encodings.has(encoding)) {
    throw new LedgerError(
      `The ledger needs a database with the encoding UTF8; ${place} has ${encoding}, which cannot hold every text that people write. Make a new one: CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.`,
    );
  }
  const version = Math.floor(Number(row?.['version']) / 10_000);
  if (version < oldestVersion) {
    throw new LedgerError(
      `The ledger needs PostgreSQL ${oldestVersion} or newer; ${place} has ${version}. Update it, or use another server.`,
    );
  }
}

/**
 * Host, port and database, for messages: those that `pg` connects to. The path of a socket stays
 * escaped, as in a URL.
 */
export function placeOf(url: string): string {
  const wrong = new LedgerError(
    'The URL of the ledger is not of the form postgres://user:password@host:5432/database. ' +
      'Write characters such as @ : / ? # % in user and password as %40 %3A %2F %3F %23 %25.',
  );
  if (!URL.canParse(url)) throw wrong;
  const { protocol, username, password, hostname, port, pathname } = new URL(url);
  // An unescaped / in the password ends the host early: what looks like host and port is then user
  // and password.
  if (!/^postgres(ql)?:$/.test(protocol) || (username === '' && url.includes('@'))) throw wrong;
  if (/%(?![0-9a-f]{2})/i.test(username + password)) throw wrong;
  if (!isKnownSsl(url))
    throw new LedgerError(
      'The ssl in the URL of the ledger is neither true, false nor no-verify. Correct it, or write sslmode=verify-full instead.',
    );
  return `${serverOf(url) ?? `${hostname || 'localhost'}:${port || 5432}`}${pathname}`;
}
