import { assemble } from '../../../lib/ledger/assemble';
import type { Database } from '../../../lib/ledger/database';
import type { Ledger } from '../../../lib/ledger/ledger';
import { openSqlite } from '../../../lib/ledger/openSqlite';
import { ledgerContract, repeatableContract } from './contract';
import { forgetful } from './contract/forgetful';
import type { Given } from './contract/Setup';

/** A ledger in memory, new for each test. */
function inMemory(over: (database: Database) => Database = (database) => database): Given {
  let database: Database;
  let ledger: Ledger;

  beforeEach(async () => {
    database = await openSqlite(':memory:');
    ledger = await assemble(over(database));
  });
  afterEach(() => ledger.close());

  return () => ({ database, ledger });
}

describe('the SQLite ledger', () => {
  ledgerContract(inMemory());
});

describe('the SQLite ledger, when each answer is lost once', () => {
  repeatableContract(inMemory(forgetful));
});
