import type { Ledger } from '../../../../lib/ledger/ledger';
import type { LedgerLocation } from '../../../../lib/ledger/open';

/**
 * What a driver gives the contract: a place for a ledger that nothing else uses, and the ledger
 * opened there.
 */
export interface Setup {
  readonly location: LedgerLocation;
  /** A ledger of the place, emptied before each test. */
  readonly ledger: Ledger;
}

export type Given = () => Setup;
