import type { Database } from '../../../lib/ledger/database';
import { jsonRows } from '../../../lib/ledger/jsonRows';
import { openPostgres } from '../../../lib/ledger/openPostgres';
import { postgresDialect } from '../../../lib/ledger/postgresDialect';
import { temporarySchema, urlOf, type TemporarySchema } from './temporarySchema';

const { serial, integer, now, excludeOthers, refreshStatistics, given } = postgresDialect;

describe('the dialect of PostgreSQL', () => {
  let schema: TemporarySchema;
  let database: Database;

  beforeAll(async () => {
    schema = await temporarySchema();
    database = await openPostgres(urlOf(schema));
  });
  afterAll(async () => {
    await database?.close();
    await schema?.drop();
  });

  it('numbers rows by itself, and keeps times and large numbers', async () => {
    await database.run(`CREATE TABLE numbered (id ${serial}, at ${integer} NOT NULL)`);
    for (const at of [Number.MAX_SAFE_INTEGER, -1])
      await database.run('INSERT INTO numbered (at) VALUES (?)', [at]);
    expect(await database.all('SELECT id, at FROM numbered ORDER BY id')).toEqual([
      { id: 1, at: Number.MAX_SAFE_INTEGER },
      { id: 2, at: -1 },
    ]);
  });

  it('has a clock that goes on in a transaction, in milliseconds', async () => {
    const [first, second] = await database.transaction(async (transaction) => {
      const ask = async () => (await transaction.all(`SELECT ${now} AS now`))[0]!['now'] as number;
      const before = await ask();
      await transaction.all('SELECT pg_sleep(0.02)');
      return [before, await ask()];
    });
    expect(Math.abs(first! - Date.now())).toBeLessThan(60_000);
    expect(second! - first!).toBeGreaterThanOrEqual(19);
    expect(Number.isInteger(second)).toBe(true);
  });

  it('lets others wait until a transaction has ended', async () => {
    const order: string[] = [];
    const isIn = Promise.withResolvers<void>();
    const enter = async (name: string, stay: () => unknown) =>
      database.transaction(async (transaction) => {
        await transaction.run(excludeOthers);
        order.push(`${name} in`);
        await stay();
        order.push(`${name} out`);
      });
    const first = enter('first', async () => {
      isIn.resolve();
      await schema.query('SELECT pg_sleep(0.1)');
    });
    await isIn.promise;
    await Promise.all([first, enter('second', () => {})]);
    expect(order).toEqual(['first in', 'first out', 'second in', 'second out']);
  });

  it('gives the rows of a JSON text with their places and types', async () => {
    const rows = [
      ['a', 1, null],
      ['', -5, '{"b":2}'],
      [null, null, '7'],
    ];
    const columns = { name: 'text', number: 'integer', more: 'text' } as const;
    const found = await database.all(`SELECT * FROM ${given(columns)} AS given ORDER BY position`, [
      jsonRows(rows),
    ]);
    expect(found).toEqual(
      rows.map(([name, number, more], position) => ({ position, name, number, more })),
    );
  });

  it('tells the planner how many rows a table has', async () => {
    await database.run('CREATE TABLE counted AS SELECT generate_series(1, 500) AS id');
    await database.run(refreshStatistics('counted')!);
    const [row] = await database.all(
      `SELECT reltuples::int AS rows FROM pg_class WHERE oid = 'counted'::regclass`,
    );
    expect(row).toEqual({ rows: 500 });
  });
});
