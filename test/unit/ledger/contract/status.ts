import { migrations } from '../../../../lib/ledger/migrations';
import { tablesOf } from './growth';
import { at, decision, grant, reservation } from './samples';
import { pass, type Given } from './Setup';

export function statusContract(given: Given): void {
  const status = () => given().ledger.status();

  it('tells driver, versions, size and every table', async () => {
    const { driver, version, schemaVersion, bytes, tables, keepDays } = await status();
    expect(['sqlite', 'postgres']).toContain(driver);
    expect(version).toMatch(/^\d+\.\d+/);
    expect(schemaVersion).toBe(migrations.at(-1)!.version);
    expect(bytes).toBeGreaterThan(10_000);
    expect(Object.keys(tables)).toEqual([...(await tablesOf(given().database)).keys()].sort());
    expect(keepDays).toEqual({ decisions: 730, inbound: 35, sends: 35 });
  });

  it('counts rows, and tells the oldest', async () => {
    const { ledger } = given();
    expect((await status()).tables['consent']).toEqual({
      rows: 0,
      isEstimated: false,
      oldestAt: null,
    });
    await ledger.consent.append([5, 3, 9].map((s) => grant({ occurredAt: at(s) })));
    await ledger.decisions.append([decision('d1', { evaluatedAt: at(7) })]);
    await ledger.sends.reserve('one', [reservation('a')]);
    const { tables } = await status();
    expect(tables).toMatchObject({
      consent: { rows: 3, oldestAt: at(3) },
      decisions: { rows: 1, oldestAt: at(7) },
      sends: { rows: 1, oldestAt: expect.any(Date) },
      verdicts: { rows: 1, oldestAt: null },
    });
  });

  it('tells who is sending, and who ended in the middle of it', async () => {
    const { ledger } = given();
    await ledger.owners.beat(['gone/1', 'gone/2']);
    await pass(given, 61);
    await ledger.owners.beat(['one/1', 'one/2', 'other/1']);
    const { heartbeats } = await status();
    expect(heartbeats).toEqual({
      processes: 2,
      executions: 3,
      silentExecutions: 2,
      silentSince: expect.any(Date),
    });
    expect(heartbeats.silentSince!.getTime()).toBeGreaterThan(0);
    await ledger.owners.end(['gone/1', 'gone/2']);
    expect((await status()).heartbeats).toMatchObject({ silentExecutions: 0, silentSince: null });
  });

  it('estimates how many rows a large table has, rather than to read it', async () => {
    const { database } = given();
    const row = (index: number) => [`('${index}', ${index})`];
    for (let from = 0; from < 100_500; from += 20_100)
      await database.run(
        `INSERT INTO twilio_ops_seen (id, expires_at)
          VALUES ${Array.from({ length: 20_100 }, (_, index) => row(from + index)).join(', ')}`,
      );
    const { driver, tables } = await status();
    const { rows, isEstimated } = tables['seen']!;
    expect(isEstimated).toBe(true);
    // PostgreSQL may know nothing of it yet.
    expect(rows).toBeGreaterThanOrEqual(driver === 'sqlite' ? 100_500 : 100_001);
    expect(rows).toBeLessThan(110_000);
  });
}
