import { LedgerError } from './LedgerError';
import { sqlState } from './postgresFailure';

/** Data exceptions, violated constraints, limits of the program (such as an index row's size). */
const ofContent = /^(22|23|54)/;

/** SQLITE_TOOBIG, SQLITE_CONSTRAINT, SQLITE_MISMATCH, SQLITE_RANGE. */
const resultCodes = new Set([18, 19, 20, 25]);

/**
 * Whether the ledger is there but could not take what it was given: without the row that is at
 * fault, the others of its batch can be written.
 */
export function isFaultOfContent(error: unknown): boolean {
  // Raised before the ledger was asked; a text that is too long for the engine, say.
  if (error instanceof RangeError || error instanceof TypeError) return true;
  if (!(error instanceof LedgerError)) return false;
  const { errcode = 0 } = Object(error.cause) as { errcode?: number };
  return ofContent.test(sqlState(error.cause) ?? '') || resultCodes.has(errcode & 0xff);
}
