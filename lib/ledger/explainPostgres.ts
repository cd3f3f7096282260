import { LedgerError } from './LedgerError';

/**
 * Codes of PostgreSQL and the network whose cure the user can know; `place` is the server without
 * user and password.
 */
const explanations: Readonly<Record<string, (place: string) => string>> = {
  ECONNREFUSED: (place) =>
    `Nothing answers at ${place}. Start PostgreSQL there, or correct host and port in the ledger's URL.`,
  ENOTFOUND: (place) => `The host of ${place} is not known. Correct it in the ledger's URL.`,
  EAI_AGAIN: (place) =>
    `The host of ${place} could not be looked up. Check the network, or the host in the ledger's URL.`,
  ETIMEDOUT: (place) =>
    `No answer from ${place}. Check the network and its firewall, or the host in the ledger's URL.`,
  '28P01': (place) =>
    `${place} refused the user or the password. Correct them in the ledger's URL.`,
  '28000': (place) =>
    `${place} does not let this user in. Allow it in pg_hba.conf, or correct user and sslmode in the ledger's URL.`,
  '3D000': (place) =>
    `There is no such database at ${place}. Create it, or correct its name in the ledger's URL.`,
  '3F000': (place) =>
    `The user of ${place} has no schema to make tables in. Create the schema of its search_path.`,
  '42501': (place) =>
    `The user of ${place} may not make or use the ledger's tables. Grant it CREATE on its schema, and the tables.`,
  '53300': (place) =>
    `${place} has no connection left. Raise max_connections, or stop what holds them.`,
  '57P03': (place) => `${place} is starting or stopping. Try again when it is up.`,
};

/** Puts words to a fault that the user can mend; others are given back as they are. */
export function explainPostgres(error: unknown, place: string): unknown {
  const { code, message } = error as { code?: string; message?: string };
  const isTimeout = /timeout/i.test(message ?? '') && code === undefined;
  const explanation = explanations[isTimeout ? 'ETIMEDOUT' : (code ?? '')];
  if (explanation)
    return new LedgerError(`The ledger's PostgreSQL cannot be used: ${explanation(place)}`);
  if (/SSL|certificate/i.test(message ?? '')) {
    return new LedgerError(
      `The ledger's PostgreSQL cannot be used: ${message} (${place}). Correct sslmode or sslrootcert in the ledger's URL.`,
    );
  }
  return error;
}
