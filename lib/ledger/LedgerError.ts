/**
 * Anything that goes wrong with the ledger. The message says what happened and what to do, and
 * contains no secret; the driver's own error is the `cause`.
 */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';
  /** Empty: the message includes it. */
  readonly remedy = '';
  /**
   * The answer was lost, so the work may have been done all the same. When `false`, the statement
   * or transaction that failed changed nothing.
   */
  readonly mayBeDone: boolean;

  constructor(
    message: string,
    { cause, mayBeDone = false }: { cause?: unknown; mayBeDone?: boolean } = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.mayBeDone = mayBeDone;
  }
}
