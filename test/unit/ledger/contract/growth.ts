import type { Database } from '../../../../lib/ledger/database';
import { pruned, unpruned } from '../../../../lib/ledger/retention';
import type { Given } from './Setup';
import { ada, approval, at, decision, grant, registration, reservation, wait } from './samples';

const tenYears = 10 * 366 * 86_400_000;

/** The names of the ledger's tables, without their prefix, with their columns. */
export async function tablesOf({ all }: Database): Promise<Map<string, string[]>> {
  const isSqlite = await all('SELECT sqlite_version()').then(
    () => true,
    () => false,
  );
  const rows = await all(
    isSqlite
      ? `SELECT tables.name AS name, columns.name AS column_name
          FROM sqlite_schema AS tables JOIN pragma_table_info(tables.name) AS columns
          WHERE tables.type = 'table' AND tables.name LIKE 'twilio_ops_%'`
      : `SELECT table_name AS name, column_name FROM information_schema.columns
          WHERE table_schema = current_schema() AND table_name LIKE 'twilio_ops_%'`,
  );
  const tables = new Map<string, string[]>();
  for (const { name, column_name: column } of rows) {
    const table = String(name).replace('twilio_ops_', '');
    tables.set(table, [...(tables.get(table) ?? []), String(column)]);
  }
  return tables;
}

/** No table grows without bound: each is pruned, or it is said why it need not be. */
export function growthContract(given: Given): void {
  const countOf = async (table: string) =>
    Number((await given().database.all(`SELECT count(*) AS n FROM twilio_ops_${table}`))[0]!['n']);

  async function fill(): Promise<void> {
    const { ledger } = given();
    await ledger.consent.append([grant()]);
    await ledger.sends.reserve('one', [reservation('a')]);
    await ledger.owners.beat(['one']);
    await ledger.turns.take('MG1', 1, 10);
    await ledger.decisions.append([decision('d1', { evaluatedAt: new Date() })], 'sample');
    await ledger.approvals.save(approval({ endsAt: new Date(Date.now() + 60_000) }));
    await ledger.registrations.save(registration());
    await ledger.inbound.record(
      { from: ada, to: '+15005550001', channel: 'whatsapp' },
      new Date(),
      'SM1',
    );
    await ledger.seen.first('SM1', new Date(), 60);
    await ledger.waits.create(wait('w1', { expiresAt: new Date(Date.now() + 60_000) }));
  }

  it('knows of every table whether it is pruned, or why not', async () => {
    const tables = await tablesOf(given().database);
    expect([...pruned, ...Object.keys(unpruned)].sort()).toEqual([...tables.keys()].sort());
    for (const reason of Object.values(unpruned)) expect(reason.length).toBeGreaterThan(30);
  });

  it('deletes everything from the tables that are pruned, once it is old enough', async () => {
    await fill();
    const { database, ledger } = given();
    const tables = await tablesOf(database);
    for (const table of tables.keys()) expect([table, await countOf(table)]).not.toContain(0);
    expect(await ledger.prune(new Date())).toBe(0);
    for (const [table, columns] of tables) {
      const times = columns.filter((column) => column.endsWith('_at'));
      const earlier = times.map((column) => `${column} = ${column} - ${tenYears}`);
      if (table !== 'migrations' && times.length > 0)
        await database.run(`UPDATE twilio_ops_${table} SET ${earlier.join(', ')}`);
    }
    expect(await ledger.prune(new Date())).toBe(pruned.length);
    for (const table of pruned) expect([table, await countOf(table)]).toEqual([table, 0]);
    for (const table of Object.keys(unpruned))
      expect([table, await countOf(table)]).not.toContain(0);
  });

  it('is pruned by one process at a time', async () => {
    const { ledger } = given();
    await ledger.seen.first('SM1', at(0), 1);
    await ledger.seen.first('prune', at(9), 600, 'another process');
    expect(await ledger.prune(at(10))).toBe(0);
    await ledger.seen.forget('prune', 'another process');
    expect(await ledger.prune(at(10))).toBe(1);
  });

  it('is pruned although whoever began it, by a clock that was ahead, has died', async () => {
    const { ledger } = given();
    await ledger.seen.first('SM1', at(0), 1);
    await ledger.seen.first('prune', at(86_400), 600, 'another process');
    expect(await ledger.prune(at(10))).toBe(1);
  });

  it('is pruned by its own clock, whatever that of the host shows', async () => {
    const { ledger } = given();
    const now = Date.now();
    await ledger.seen.first('over', new Date(now - 60_000), 1);
    await ledger.seen.first('kept', new Date(now), 3_600);
    await ledger.waits.create(wait('kept', { expiresAt: new Date(now + 3_600_000) }));
    const ahead = jest.spyOn(Date, 'now').mockReturnValue(now + 86_400_000);
    expect(await ledger.prune()).toBe(1);
    ahead.mockRestore();
    expect([await countOf('seen'), await countOf('waits')]).toEqual([1, 1]);
  });

  it('is pruned again although whoever began it has died', async () => {
    const { ledger } = given();
    await ledger.seen.first('SM1', at(0), 1);
    await ledger.seen.first('prune', at(0), 600, 'another process');
    expect(await ledger.prune(at(599))).toBe(0);
    expect(await ledger.prune(at(600))).toBe(1);
  });
}
