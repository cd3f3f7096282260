import { askOnce } from '../../../lib/kit/memo';
import type { Ledger } from '../../../lib/ledger/ledger';

/**
 * Opens the ledger once for all events of a delivery, as each opening looks at the disk whether the
 * file is still the same; after a failure the next event tries again. Not to be kept for longer.
 */
export const openedOnce = (openLedger: () => Promise<Ledger>): (() => Promise<Ledger>) => {
  const opened = askOnce(() => 'ledger', openLedger);
  return async () => opened(undefined);
};
