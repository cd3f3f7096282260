import type { Database } from '../../../../lib/ledger/database';
import { openSqlite } from '../../../../lib/ledger/openSqlite';
import { markName } from '../../../../lib/ledger/moveMark';
import { countRows, fingerprint, pagesOf } from '../../../../lib/ledger/move/rows';
import { sqliteCatalog } from '../../../../lib/ledger/move/sqliteCatalog';
import { checkSame, tablesOf, type Table } from '../../../../lib/ledger/move/tables';

let database: Database;
beforeEach(async () => {
  database = await openSqlite(':memory:');
});
afterEach(() => database.close());

const tables = () => tablesOf(database, sqliteCatalog.columns);
async function make(name: string, columns: string, ...rows: string[]): Promise<Table> {
  await database.run(`CREATE TABLE twilio_ops_${name} (${columns})`);
  for (const row of rows) await database.run(`INSERT INTO twilio_ops_${name} VALUES (${row})`);
  return (await tables()).find((table) => table.name === `twilio_ops_${name}`)!;
}

describe('the tables of a ledger', () => {
  it('are known with their columns, in the order of names, and their keys in order', async () => {
    await make('waits', 'wait_id TEXT PRIMARY KEY, at BIGINT, by VARCHAR(9)');
    await make('pairs', 'one INTEGER, two TEXT, a TEXT, PRIMARY KEY (two, one)');
    await make('migrations', 'version INTEGER PRIMARY KEY');
    await database.run('CREATE TABLE others (id INTEGER PRIMARY KEY)');
    const [pairs, waits, ...more] = await tables();
    expect(more).toEqual([]);
    expect(pairs).toEqual({
      name: 'twilio_ops_pairs',
      columns: { a: 'text', one: 'integer', two: 'text' },
      key: ['two', 'one'],
    });
    expect(Object.keys(pairs!.columns)).toEqual(['a', 'one', 'two']);
    expect(waits).toEqual({
      name: 'twilio_ops_waits',
      columns: { wait_id: 'text', at: 'integer', by: 'text' },
      key: ['wait_id'],
    });
  });

  it('cannot be moved without a key, or with columns of other types', async () => {
    await make('waits', 'wait_id TEXT PRIMARY KEY, at REAL').catch(() => undefined);
    await expect(tables()).rejects.toThrow(
      'The column at of twilio_ops_waits cannot be moved: it is of the type REAL',
    );
    await database.run('DROP TABLE twilio_ops_waits');
    await expect(make('keyless', 'wait_id TEXT')).rejects.toThrow(
      'The table twilio_ops_keyless cannot be moved, because it has no primary key.',
    );
  });

  it('have to be the same in both ledgers; more in the target do no harm', () => {
    const table = (name: string, column: string): Table => ({
      name,
      columns: { [column]: 'text' },
      key: [column],
    });
    const [one, other] = [table('sends', 'id'), table('waits', 'id')];
    checkSame([one], [other, one]);
    expect(() => checkSame([one, other], [one])).toThrow('The table waits does not have the same');
    expect(() => checkSame([one, other], [one, table('waits', 'key')])).toThrow('The table waits');
  });
});

describe('the rows of a table', () => {
  const all = async (table: Table, after?: readonly string[]) => {
    const pages: string[][] = [];
    for await (const page of pagesOf(database, table, after))
      pages.push(page.map((row) => JSON.stringify(Object.values(row))));
    return pages;
  };

  it('come in the order of the key, with whole numbers as texts', async () => {
    const table = await make('pairs', 'n BIGINT, t TEXT, PRIMARY KEY (n, t)').then(async (made) => {
      for (const [n, t] of [
        ['10', 'b'],
        ['9', 'z'],
        ['10', 'a'],
        ['9223372036854775807', 'x'],
      ])
        await database.run(`INSERT INTO twilio_ops_pairs VALUES (${n}, '${t}')`);
      return made;
    });
    const rows = ['["9","z"]', '["10","a"]', '["10","b"]', '["9223372036854775807","x"]'];
    expect(await all(table)).toEqual([rows]);
    expect(await all(table, ['10', 'a'])).toEqual([rows.slice(2)]);
    expect(await all(table, ['9223372036854775807', 'x'])).toEqual([]);
    expect(await countRows(database, table)).toBe(4);
  });

  it('come a thousand at a time, each once', async () => {
    const table = await make('many', 'id INTEGER PRIMARY KEY');
    const insert = (from: number, to: number) =>
      database.run(`INSERT INTO twilio_ops_many
        SELECT value FROM json_each('${JSON.stringify(Array.from({ length: to - from }, (_, index) => from + index))}')`);
    await insert(0, 1_000);
    expect((await all(table)).map((page) => page.length)).toEqual([1_000]);
    await insert(1_000, 2_500);
    const pages = await all(table);
    expect(pages.map((page) => page.length)).toEqual([1_000, 1_000, 500]);
    expect(new Set(pages.flat()).size).toBe(2_500);
    const reported: number[] = [];
    const whole = await fingerprint(database, table, (rows) => reported.push(rows));
    expect([whole.rows, reported]).toEqual([2_500, [1_000, 2_000, 2_500]]);
    expect(whole.hash).toMatch(/^[0-9a-f]{55,64}$/);
  });

  it('are refused where a column for numbers holds something else, with their key', async () => {
    const table = await make('waits', 'id TEXT PRIMARY KEY, at BIGINT');
    await database.run(`INSERT INTO twilio_ops_waits VALUES ('empty', NULL), ('less', -5)`);
    expect(await all(table)).toEqual([['[null,"empty"]', '["-5","less"]']]);
    for (const wrong of [`'x1'`, `'1x'`, '1.5']) {
      await database.run(`DELETE FROM twilio_ops_waits WHERE id = 'w'`);
      await database.run(`INSERT INTO twilio_ops_waits VALUES ('w', ${wrong})`);
      await expect(all(table)).rejects.toThrow(
        'The row w of twilio_ops_waits cannot be moved: its at is no whole number.',
      );
    }
  });

  it('leave out the mark of a move, and no other setting', async () => {
    const table = await make('settings', 'name TEXT PRIMARY KEY, value TEXT');
    await database.run(`INSERT INTO twilio_ops_settings VALUES ('${markName}', 'm'), ('key', 'k')`);
    expect(await all(table)).toEqual([['["key","k"]']]);
    expect(await countRows(database, table)).toBe(1);
    const others = await make('waits', 'name TEXT PRIMARY KEY', `'${markName}'`);
    expect(await countRows(database, others)).toBe(1);
  });

  it('have a fingerprint that follows from their content', async () => {
    const print = async () => fingerprint(database, (await tables())[0]!);
    await make('pairs', 'a TEXT PRIMARY KEY, b TEXT');
    expect(await print()).toEqual({ rows: 0, hash: '0' });
    await database.run(`INSERT INTO twilio_ops_pairs VALUES ('x', 'y'), ('z', NULL)`);
    const { rows, hash } = await print();
    expect(rows).toBe(2);
    for (const change of [`b = 'Y'`, `b = NULL`, `a = 'xx'`]) {
      await database.run(`UPDATE twilio_ops_pairs SET ${change} WHERE a = 'x'`);
      expect(await print()).not.toEqual({ rows, hash });
      await database.run(`UPDATE twilio_ops_pairs SET a = 'x', b = 'y' WHERE a <> 'z'`);
    }
    expect(await print()).toEqual({ rows, hash });
  });
});
