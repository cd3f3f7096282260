import { assemble } from '../../../lib/ledger/assemble';
import type { Database } from '../../../lib/ledger/database';
import type { Ledger } from '../../../lib/ledger/ledger';
import { openSqlite } from '../../../lib/ledger/openSqlite';
import { ledgerContract } from './contract';

describe('the SQLite ledger', () => {
  let database: Database;
  let ledger: Ledger;

  beforeEach(async () => {
    database = await openSqlite(':memory:');
    ledger = await assemble(database);
  });
  afterEach(() => ledger.close());

  ledgerContract(() => ({ database, ledger }));
});
