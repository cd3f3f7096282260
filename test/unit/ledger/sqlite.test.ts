import type { Ledger } from '../../../lib/ledger/ledger';
import { openLedger, type LedgerLocation } from '../../../lib/ledger/open';
import { ledgerContract } from './contract';

describe('the SQLite ledger', () => {
  const location: LedgerLocation = { kind: 'sqlite', path: ':memory:' };
  let ledger: Ledger;

  beforeEach(async () => {
    ledger = await openLedger(location);
  });
  afterEach(() => ledger.close());

  ledgerContract(() => ({ location, ledger }));
});
