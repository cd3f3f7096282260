/**
 * How far an attempt got before it failed. `connecting`: no connection yet; `inTransaction`: in a
 * transaction that was not yet to be committed; `written`: a statement that commits by itself, or a
 * COMMIT, was sent.
 */
export type Stage = 'connecting' | 'inTransaction' | 'written';

/**
 * `notDone`: certainly not done, worth another attempt. `lost`: the connection ended before the
 * answer; it may have been done, and is worth another attempt where repeating does no harm.
 * `permanent`: another attempt would fail too.
 */
export type FailureKind = 'notDone' | 'lost' | 'permanent';

/**
 * What the server answers when it closes the connection: shutdown, crash, a time limit
 * (https://www.postgresql.org/docs/current/errcodes-appendix.html). A server that is stopped
 * immediately says so whether or not it had committed.
 */
const ending = /^(08...|57P01|57P02|57P03|57P05|40003)$/;

/**
 * The transaction was rolled back, and the next attempt may succeed: deadlock, a lock that others
 * hold (55P03, 57014: `lock_timeout`, `statement_timeout`), memory, connections, a server that
 * became the standby in a failover (25006), an open transaction that was idle for too long (25P03).
 */
const passing = /^(40...|55P03|57014|53200|53300|25006|25P03)$/;

/** What a server answers when it lets nobody in at the moment. */
const closedForNow = /^(08...|53...|57P01|57P02|57P03)$/;

/** Messages of `pg` and `pg-pool` that come without a code. */
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

/** Whether a statement's error means that the server, or the way to it, is gone. */
export function endsConnection(error: unknown): boolean {
  const state = sqlState(error);
  if (state !== undefined) return ending.test(state);
  // While connecting, this would be a matter of certificates, and trying again would not help.
  return isNetworkFault(error) || codeOf(error).startsWith('ERR_SSL_');
}

/** The five-character SQLSTATE of PostgreSQL's answer; `undefined` for any other error. */
export function sqlState(error: unknown): string | undefined {
  const code = codeOf(error);
  return /^(?=.*\d)[0-9A-DF-Z][0-9A-Z]{4}$/.test(code) ? code : undefined;
}

/** Errors of sockets and of name resolution, and what `pg` says when a connection was cut. */
function isNetworkFault(error: unknown): boolean {
  const code = codeOf(error);
  if (/^E(?!RR_)[A-Z_]+$/.test(code)) {
    // Not these: a file that the URL names, such as a certificate, or a socket that this user may
    // not use.
    return (error as { syscall?: string }).syscall !== 'open' && code !== 'EACCES';
  }
  // A port that is none stays one.
  if (/^ERR_(STREAM|SOCKET)_(?!BAD_PORT)/.test(code)) return true;
  return cutOff.test(messageOf(error));
}

const codeOf = (error: unknown): string => String((Object(error) as { code?: unknown }).code ?? '');
const messageOf = (error: unknown): string =>
  String((Object(error) as { message?: unknown }).message ?? '');
