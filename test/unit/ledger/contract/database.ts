import type { Database } from '../../../../lib/ledger/database';
import { jsonRows } from '../../../../lib/ledger/jsonRows';
import { LedgerError } from '../../../../lib/ledger/LedgerError';

/**
 * What every driver must do, apart from the stores.
 * @param open a database without any table
 */
export function databaseContract(open: () => Promise<Database>): void {
  let database: Database;
  const insert = `INSERT INTO item (name) VALUES (?)`;
  const names = async () =>
    (await database.all('SELECT name FROM item ORDER BY name')).map((row) => row['name']);
  const reasonOf = (call: Promise<unknown>) => call.catch((reason: unknown) => reason);

  beforeEach(async () => {
    database = await open();
    await database.run('CREATE TABLE item (name TEXT PRIMARY KEY, number INTEGER)');
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

  it('takes rows as one parameter, in their order', async () => {
    const given = database.dialect.given({ name: 'text', number: 'integer' });
    const rows = await database.all(
      `SELECT position, name, number FROM ${given} AS given WHERE name <> ? ORDER BY position`,
      [
        jsonRows([
          ['b', 2 ** 52],
          ['c', 0],
          ['a', null],
          ["'?$1", -1],
        ]),
        'c',
      ],
    );
    expect(rows.map((row) => ({ ...row }))).toEqual([
      { position: 0, name: 'b', number: 2 ** 52 },
      { position: 2, name: 'a', number: null },
      { position: 3, name: "'?$1", number: -1 },
    ]);
  });

  it('gives the rows of a statement, or the number that it changed', async () => {
    expect(await database.run(`INSERT INTO item (name) VALUES ('a'), ('b'), ('c')`)).toBe(3);
    expect(await database.run(`DELETE FROM item WHERE name > ?`, ['a'])).toBe(2);
    expect(await database.run(`DELETE FROM item WHERE name > ?`, ['a'])).toBe(0);
    const rows = await database.all(`UPDATE item SET number = ? RETURNING name, number`, [7]);
    expect(rows.map((row) => ({ ...row }))).toEqual([{ name: 'a', number: 7 }]);
  });

  it('replaces what PostgreSQL cannot store', async () => {
    await database.run(insert, ['a\0b\ud83d']);
    expect(await names()).toEqual(['a\ufffdb\ufffd']);
    expect(await database.run(`DELETE FROM item WHERE name = ?`, ['a\0b\ud83d'])).toBe(1);
  });

  it('keeps a transaction as a whole, nested ones included', async () => {
    const result = await database.transaction(async (transaction) => {
      await transaction.run(insert, ['a']);
      return await transaction.transaction((inner) => inner.run(insert, ['b']));
    });
    expect(result).toBe(1);
    expect(await names()).toEqual(['a', 'b']);
  });

  it('undoes a transaction whose work fails, throws its very error, and goes on', async () => {
    const thrown = new Error('changed my mind');
    const failing = database.transaction(async (transaction) => {
      await transaction.run(insert, ['a']);
      throw thrown;
    });
    expect(await reasonOf(failing)).toBe(thrown);
    expect(await names()).toEqual([]);
    await database.transaction((transaction) => transaction.run(insert, ['b']));
    expect(await names()).toEqual(['b']);
  });

  it('undoes a transaction one of whose statements fails, even if the work goes on', async () => {
    await database.run(insert, ['a']);
    const caught: unknown[] = [];
    const failing = database.transaction(async (transaction) => {
      await transaction.run(insert, ['b']);
      caught.push(await reasonOf(transaction.run(insert, ['a'])));
      caught.push(await reasonOf(transaction.run(insert, ['c'])));
    });
    expect(await reasonOf(failing)).toBeInstanceOf(LedgerError);
    expect(caught).toEqual([expect.any(LedgerError), expect.any(LedgerError)]);
    expect(await names()).toEqual(['a']);
  });

  it.each([
    ['NONSENSE', 'NONSENSE'],
    ['SELECT * FROM missing', 'missing'],
    [`INSERT INTO item (name) VALUES ('a'), ('a')`, ''],
  ])('gives every error as its own, with what the driver says: %s', async (sql, words) => {
    const errors = [
      await reasonOf(database.all(sql)),
      await reasonOf(database.run(sql)),
      await reasonOf(database.transaction((transaction) => transaction.run(sql))),
    ];
    for (const error of errors) {
      expect(error).toBeInstanceOf(LedgerError);
      expect(error).toMatchObject({ mayBeDone: false, cause: { message: expect.any(String) } });
      expect((error as Error).message).toContain(words);
    }
    expect(await names()).toEqual([]);
  });

  it('says so when it has been closed', async () => {
    const closed = await open();
    await closed.close();
    for (const call of [closed.all('SELECT 1'), closed.transaction(async () => 1)]) {
      const error = await reasonOf(call);
      expect(error).toBeInstanceOf(LedgerError);
      expect((error as Error).message).toContain('has been closed');
    }
  });

  it('is not closed in a transaction', async () => {
    const closing = database.transaction((transaction) => transaction.close());
    await expect(closing).rejects.toThrow('not closed in a transaction');
  });
}
