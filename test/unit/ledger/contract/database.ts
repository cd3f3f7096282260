import type { Database } from '../../../../lib/ledger/database';

/**
 * What every driver must do, apart from the stores.
 * @param open a database without any table
 */
export function databaseContract(open: () => Promise<Database>): void {
  let database: Database;

  beforeEach(async () => {
    database = await open();
  });
  afterEach(() => database.close());

  it('has a clock in UTC milliseconds', async () => {
    const before = Date.now();
    const [row] = await database.all(`SELECT ${database.dialect.now} AS now`);
    const after = Date.now();
    expect(Number.isInteger(row!['now'])).toBe(true);
    // The server of the tests runs on this machine, and rounds.
    expect(row!['now']).toBeGreaterThanOrEqual(before - 1);
    expect(row!['now']).toBeLessThanOrEqual(after + 1);
  });
}
