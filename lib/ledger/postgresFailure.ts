/**
 * How far an attempt had come when it failed: no connection yet; within a transaction whose end was
 * not asked for; or what is committed by itself, and the COMMIT of a transaction, was written.
 */
export type Stage = 'connecting' | 'inTransaction' | 'written';

/**
 * `notDone`: certainly not done, worth another attempt. `lost`: the connection ended before the
 * answer; it may have been done, and is worth another attempt where a repetition does no harm.
 * `permanent`: another attempt would fail likewise.
 */
export type FailureKind = 'notDone' | 'lost' | 'permanent';

/**
 * What the server answers instead of, or while, closing the connection: shutdown, crash, a limit
 * of time (https://www.postgresql.org/docs/current/errcodes-appendix.html). A server that is
 * stopped at once says so whether it had committed or not.
 */
const ending = /^(08...|57P01|57P02|57P03|57P05|40003)$/;

/**
 * The transaction was rolled back, and the next attempt may fare better: deadlock, a lock that
 * others hold (55P03, 57014: `lock_timeout`, `statement_timeout`), memory, connections, a server
 * that is the standby since a failover (25006), an open transaction that paused too long (25P03).
 */
const passing = /^(40...|55P03|57014|53200|53300|25006|25P03)$/;

/** What a server answers who does not let anybody in just now. */
const closedForNow = /^(08...|53...|57P01|57P02|57P03)$/;

/** What `pg` and `pg-pool` say without a code. */
const neverWritten = /is not queryable$/;
const cutOff =
  /^(Connection terminated|timeout exceeded|timeout expired|Query read timeout|Received unexpected)/;

/** What kind of failure an error of `pg` is; see `FailureKind`. */
export function failureKind(error: unknown, stage: Stage): FailureKind {
  const state = sqlState(error);
  if (stage === 'connecting') {
    const passes = state === undefined ? isNetworkFault(error) : closedForNow.test(state);
    return passes ? 'notDone' : 'permanent';
  }
  if (neverWritten.test(messageOf(error))) return 'notDone';
  if (endsConnection(error)) return stage === 'written' ? 'lost' : 'notDone';
  return state !== undefined && passing.test(state) ? 'notDone' : 'permanent';
}

/** Whether an error of a statement says that the server, or the way to it, has gone. */
export function endsConnection(error: unknown): boolean {
  const state = sqlState(error);
  if (state !== undefined) return ending.test(state);
  // While a connection is being made it is a matter of certificates, and no attempt helps.
  return isNetworkFault(error) || codeOf(error).startsWith('ERR_SSL_');
}

/** The five characters of an answer of PostgreSQL; `undefined` for an error that is none. */
export function sqlState(error: unknown): string | undefined {
  const code = codeOf(error);
  return /^(?=.*\d)[0-9A-DF-Z][0-9A-Z]{4}$/.test(code) ? code : undefined;
}

/** Errors of sockets and of the name service, and what `pg` says of a connection that was cut. */
function isNetworkFault(error: unknown): boolean {
  const code = codeOf(error);
  if (/^E(?!RR_)[A-Z_]+$/.test(code)) {
    // A file that the URL names, such as a certificate, or a socket that this user may not use.
    return (error as { syscall?: string }).syscall !== 'open' && code !== 'EACCES';
  }
  if (/^ERR_(STREAM|SOCKET)_/.test(code)) return true;
  return cutOff.test(messageOf(error));
}

const codeOf = (error: unknown): string => String((Object(error) as { code?: unknown }).code ?? '');
const messageOf = (error: unknown): string =>
  String((Object(error) as { message?: unknown }).message ?? '');
