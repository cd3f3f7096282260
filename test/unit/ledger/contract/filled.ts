import type { Database, Row, Value } from '../../../../lib/ledger/database';
import { jsonRows } from '../../../../lib/ledger/jsonRows';
import { markName } from '../../../../lib/ledger/moveMark';
import type { Catalog } from '../../../../lib/ledger/move/Catalog';
import { tablesOf, type Table } from '../../../../lib/ledger/move/tables';

/** Texts that one database or the other might not give back as it was given them. */
const texts = [
  '',
  ' ',
  'plain',
  'it\'s "quoted" \\ and $1 ? %s {}',
  'two\nlines\r\n\ttab',
  'Zoë Zoe\u0308 ſ İ',
  '👩‍👩‍👧 🇫🇮 \u{10FFFF}',
  'مرحبا עברית',
  '\u0001\u001f\u007f\ufffe',
  '{"json": [1, null, "x"]}',
  'null',
  '0',
  'x'.repeat(2_000),
];
const integers = ['0', '1', '-1', '1764432000123', '9007199254740993', '-9223372036854775808'];
const largest = '9223372036854775807';
/** The first and the last of a `Date`, in milliseconds: indexes reckon with times. */
const times = ['0', '1', '-1', '1764432000123', '8640000000000000', '-8640000000000000'];

/** Rows of a table for every kind of value; keys are unique, and columns that may be empty are. */
function rowsOf(table: Table, mayBeNull: ReadonlySet<string>, count: number): Value[][] {
  return Array.from({ length: count }, (_, row) =>
    Object.entries(table.columns).map(([column, type], index) => {
      const spread = row * 7 + index;
      if (table.key.includes(column))
        return type === 'integer' ? String(1_000 + row) : `${texts[spread % 12]} ${row}`;
      if (mayBeNull.has(column) && spread % 3 === 0) return null;
      if (column.endsWith('_at') && type === 'integer') return times[spread % 6]!;
      if (type === 'integer') return spread % 11 === 0 ? largest : integers[spread % 6]!;
      // With the number, since several columns have to be different in each row.
      return `${texts[spread % texts.length]} ${row}`;
    }),
  );
}

/** Columns that may be NULL, from the schema of either database. */
const nullable = {
  sqlite: `SELECT tables.name AS table_name, columns.name AS column_name
    FROM sqlite_schema AS tables JOIN pragma_table_info(tables.name) AS columns
    WHERE tables.type = 'table' AND NOT columns."notnull"`,
  postgres: `SELECT table_name::text, column_name::text FROM information_schema.columns
    WHERE table_schema = current_schema() AND is_nullable = 'YES'`,
};

/** Fills every table of the schema, whichever it has, with rows of all values. */
export async function fillAll(database: Database, catalog: Catalog, count = 30): Promise<Table[]> {
  const isPostgres = catalog.withIds !== '';
  const found = await database.all(nullable[isPostgres ? 'postgres' : 'sqlite']);
  const tables = await tablesOf(database, catalog.columns);
  for (const table of tables) {
    const mayBeNull = new Set(
      found.filter((row) => row['table_name'] === table.name).map((row) => `${row['column_name']}`),
    );
    const names = Object.keys(table.columns).join(', ');
    await database.run(
      `INSERT INTO ${table.name} (${names}) ${catalog.withIds}
        SELECT ${names} FROM ${database.dialect.given(table.columns)} AS given`,
      [jsonRows(rowsOf(table, mayBeNull, count))],
    );
    const continueIds = catalog.continueIds(table);
    if (continueIds) await database.run(continueIds);
  }
  return tables;
}

/** All rows of these tables as the database gives them, in an order that all databases share. */
export async function contents(
  database: Database,
  tables: readonly Table[],
): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const { name, columns } of tables) {
    const exact = Object.entries(columns).map(([column, type]) =>
      type === 'integer' ? `CAST(${column} AS TEXT) AS ${column}` : column,
    );
    const rows = await database.all(`SELECT ${exact.join(', ')} FROM ${name}`);
    all[name] = rows
      .filter((row) => name !== 'twilio_ops_settings' || row['name'] !== markName)
      .map((row: Row) => JSON.stringify(Object.entries(row).sort()))
      .sort();
  }
  return all;
}
