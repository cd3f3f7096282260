import { LedgerError } from './LedgerError';
import { sqlState } from './postgresFailure';

type Words = (place: string, message: string) => string;

const unreachable: Words = (place) =>
  `No answer from ${place}. Check the network and its firewall, or the host in the ledger's URL.`;
const cut: Words = (place) =>
  `The connection to ${place} keeps being cut. Check PostgreSQL's log, and what lies in between (proxy, pooler, firewall).`;
const full: Words = (place) => `The disk of ${place} is full. Free some space.`;
const locked: Words = (place, message) =>
  `${place} gave up: ${message}. Find out what holds the ledger's tables (pg_stat_activity, pg_locks), or raise statement_timeout and lock_timeout of this user.`;
const readOnly: Words = (place) =>
  `${place} is read-only: it is a standby, or default_transaction_read_only is on. Name the primary server in the ledger's URL.`;
const damaged: Words = (place, message) =>
  `${place} cannot read its own files (${message}). Check PostgreSQL's log and the disk.`;

/**
 * Codes of PostgreSQL and the network, and messages of `pg`, for which the user can do something;
 * `place` is the server without user and password.
 */
const explanations: Readonly<Record<string, Words>> = {
  ECONNREFUSED: (place) =>
    `Nothing answers at ${place}. Start PostgreSQL there, or correct the host and port in the ledger's URL.`,
  ENOTFOUND: (place) => `The host of ${place} is unknown. Correct it in the ledger's URL.`,
  EAI_AGAIN: (place) =>
    `The host of ${place} could not be looked up. Check the network, or the host in the ledger's URL.`,
  ERR_SOCKET_BAD_PORT: (place) =>
    `The port of ${place} is none. Correct it in the ledger's URL, or PGPORT in n8n's environment.`,
  ETIMEDOUT: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ECONNRESET: cut,
  EPIPE: cut,
  'Connection terminated': cut,
  'Connection terminated unexpectedly': cut,
  'Client has encountered a connection error and is not queryable': cut,
  'Connection terminated due to connection timeout': unreachable,
  'timeout expired': unreachable,
  'timeout exceeded when trying to connect': (place) =>
    `None of our connections to ${place} became free. Find out what its queries are waiting for (pg_stat_activity, pg_locks).`,
  'Query read timeout': (place) =>
    `${place} did not answer a query in time. Find out what it is waiting for (pg_stat_activity, pg_locks).`,
  'Cannot use a pool after calling end on the pool': () => `It has been closed. Run it again.`,
  '25006': readOnly,
  '28P01': (place) =>
    `${place} refused the user or the password. Correct them in the ledger's URL.`,
  '28000': (place) =>
    `${place} does not let this user in. Allow it in pg_hba.conf, or correct the user or sslmode in the ledger's URL.`,
  '3D000': (place) =>
    `The database at ${place} does not exist. Create it, or correct its name in the ledger's URL.`,
  '3F000': (place) =>
    `The user of ${place} has no schema to create tables in. Create the schema named in its search_path.`,
  '42501': (place) =>
    `The user of ${place} may not create or use the ledger's tables. Grant it CREATE on its schema, and access to the tables.`,
  '42P01': (place, message) =>
    `A table of the ledger is missing at ${place} (${message}). Restore it from a backup, or correct search_path in the ledger's URL.`,
  '53100': full,
  ENOSPC: full,
  '53200': (place) =>
    `${place} is out of memory. Give PostgreSQL more, or lower work_mem and max_connections.`,
  '53300': (place) =>
    `${place} has no connections left. Raise max_connections, or stop what is holding them.`,
  '55P03': locked,
  '57014': locked,
  '57P01': (place) => `${place} was stopped. Start it again.`,
  '57P02': (place) => `${place} has crashed. Check PostgreSQL's log.`,
  '57P03': (place) => `${place} is starting or stopping. Try again when it is up.`,
  '58030': damaged,
  '58P01': damaged,
  XX001: damaged,
  XX002: damaged,
};

/**
 * Puts whatever went wrong into words; the raw error is kept as the `cause`.
 * @param mayBeDone see `LedgerError`
 */
export function explainPostgres(error: unknown, place: string, mayBeDone = false): LedgerError {
  if (error instanceof LedgerError) return error;
  const { code = '', message = '' } = Object(error) as { code?: string; message?: string };
  const words = explanations[code] ?? explanations[message] ?? otherWords(error);
  return new LedgerError(
    `The ledger's PostgreSQL cannot be used: ${words(place, message || code || String(error))}`,
    { cause: error, mayBeDone },
  );
}

function otherWords(error: unknown): Words {
  if (sqlState(error) !== undefined) return (place, message) => `${place} answered: ${message}.`;
  const { message, path } = Object(error) as { message?: string; path?: string };
  if (path !== undefined)
    return (place, text) =>
      `${text} (${place}). Correct the path in the ledger's URL, or let n8n's user read the file.`;
  if (/SSL|certificate/i.test(message ?? ''))
    return (place, text) =>
      `${text} (${place}). Correct sslmode or sslrootcert in the ledger's URL.`;
  return (place, text) => `${text} (${place}).`;
}
