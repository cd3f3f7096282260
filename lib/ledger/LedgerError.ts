/**
 * Whatever goes wrong with the ledger. The message says what happened and what to do, and holds no
 * secret; the driver's own error is the `cause`.
 */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';
  /** Stands in the message. */
  readonly remedy = '';
  /**
   * The answer was lost, so what was asked for may have been done all the same. Where it is
   * `false`, nothing was changed by the statement or transaction that failed.
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
