import { migrations } from '../../../../lib/ledger/migrations';
import { tablesOf } from './growth';
import { at, decision, grant, reservation, settlement } from './samples';
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
    for (const owner of ['gone/1', 'gone/2'])
      await ledger.sends.reserve(owner, [reservation(owner)]);
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
    await pass(given, 24 * 3_600);
    expect((await status()).heartbeats).toEqual(nobody);
  });

  const nobody = { processes: 0, executions: 0, silentExecutions: 0, silentSince: null };

  it('tells nothing of who ended with nothing left to be done', async () => {
    const { ledger } = given();
    await ledger.owners.beat(['gone/1', 'gone/2']);
    await ledger.sends.reserve('gone/1', [reservation('a'), reservation('b')]);
    await ledger.sends.settle('gone/1', [settlement('a', 'accepted'), settlement('b', 'unknown')]);
    await pass(given, 61);
    expect((await status()).heartbeats).toEqual(nobody);
  });

  it('tells of who ended before the first sign of life, but not of who has just begun', async () => {
    const { ledger } = given();
    await ledger.sends.reserve('gone/1', [reservation('a'), reservation('b')]);
    await pass(given, 59);
    expect((await status()).heartbeats).toEqual(nobody);
    await pass(given, 2);
    expect((await status()).heartbeats).toMatchObject({ silentExecutions: 1 });
    // Somebody has retried it.
    await ledger.owners.beat(['gone/1']);
    expect((await status()).heartbeats).toMatchObject({ executions: 1, silentExecutions: 0 });
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

  it('estimates those that are left where most were pruned', async () => {
    const { database } = given();
    const rows = Array.from({ length: 5_100 }, (_, index) => `('${index}', ${index})`);
    await database.run(`INSERT INTO twilio_ops_seen (id, expires_at) VALUES ${rows.join(', ')}`);
    for (let copies = 1; copies < 64; copies *= 2)
      await database.run(`INSERT INTO twilio_ops_seen (id, expires_at)
        SELECT id || '/${copies}', expires_at FROM twilio_ops_seen`);
    await database.run(`DELETE FROM twilio_ops_seen WHERE expires_at % 3 <> 0`);
    const refresh = database.dialect.refreshStatistics('twilio_ops_seen');
    if (refresh) await database.run(refresh);
    const { rows: found, isEstimated } = (await status()).tables['seen']!;
    expect(isEstimated).toBe(true);
    // Of 326,400.
    expect(Math.abs(found - 108_800)).toBeLessThan(5_000);
  });
}
