import type { Database } from '../../../../lib/ledger/database';
import { LedgerError } from '../../../../lib/ledger/LedgerError';
import { migrate } from '../../../../lib/ledger/migrate';
import type { Migration } from '../../../../lib/ledger/migrations/Migration';

const table = (version: number, ...statements: string[]): Migration => ({
  version,
  name: `table ${version}`,
  statements: () => [`CREATE TABLE made_${version} (id TEXT)`, ...statements],
});

/** @param open a database without any table */
export function migrationsContract(open: () => Promise<Database>): void {
  let database: Database;
  const isThere = (name: string) =>
    database.all(`SELECT count(*) AS count FROM ${name}`).then(
      () => true,
      () => false,
    );

  beforeEach(async () => {
    database = await open();
  });
  afterEach(() => database.close());

  it('does each step once', async () => {
    await migrate(database, [table(1)]);
    await migrate(database, [table(1), table(2)]);
    await migrate(database, [table(1), table(2)]);
    const rows = await database.all(
      'SELECT version, name FROM twilio_ops_migrations ORDER BY version',
    );
    expect(rows.map((row) => ({ ...row }))).toEqual([
      { version: 1, name: 'table 1' },
      { version: 2, name: 'table 2' },
    ]);
  });

  it('does all steps or none', async () => {
    await migrate(database, [table(1)]);
    await expect(migrate(database, [table(1), table(2), table(3, 'NONSENSE')])).rejects.toThrow(
      'NONSENSE',
    );
    expect(await isThere('made_1')).toBe(true);
    expect(await isThere('made_2')).toBe(false);
    await migrate(database, [table(1), table(2), table(3)]);
    expect(await isThere('made_3')).toBe(true);
  });

  it('leaves a ledger alone that a newer version has written', async () => {
    await migrate(database, [table(1), table(2)]);
    const refused = migrate(database, [table(1)]);
    await expect(refused).rejects.toThrow(LedgerError);
    await expect(refused).rejects.toThrow(
      'schema version 2, this n8n-nodes-twilio-ops knows 1 at most',
    );
  });
}
