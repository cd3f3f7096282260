/** A fault of the ledger that its user can mend; the message says how and holds no secret. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';
}
