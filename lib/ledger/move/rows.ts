import { createHash } from 'node:crypto';

import type { Database, Row } from '../database';
import { storable } from '../storable';
import { markName } from '../moveMark';
import { LedgerError } from '../LedgerError';
import type { Ground } from './ground';
import type { Table } from './tables';

/** So many rows at a time: more take more memory and are no faster (test/bench/moveLedger.ts). */
const pageSize = 1_000;

const isInteger = /^-?\d+$/;

export const settings = 'twilio_ops_settings';

/** The mark of a move is each ledger's own. */
const condition = ({ name }: Table) =>
  name === settings ? `source.name <> '${markName}'` : '1 = 1';

/** How many rows of a table a move takes along. */
export async function countRows(database: Database, table: Table): Promise<number> {
  const [row] = await database.all(
    `SELECT count(*) AS count FROM ${table.name} AS source WHERE ${condition(table)}`,
  );
  return Number(row!['count']);
}

/** What is selected of a row: integers as texts, since JavaScript's numbers end at 2^53. */
const cellsOf = ({ columns }: Table): string =>
  Object.entries(columns)
    .map(([column, type]) =>
      type === 'integer'
        ? `CAST(source.${column} AS TEXT) AS ${column}`
        : `source.${column} AS ${column}`,
    )
    .join(', ');

/**
 * All rows of a table in the order of its key, a page at a time.
 * @param after the key of the last row that is not wanted any more
 */
export async function* pagesOf(database: Database, table: Table, after?: readonly string[]) {
  const { name, columns, key } = table;
  const keyColumns = key.map((column) => `source.${column}`).join(', ');
  const given = key.map((column) => (columns[column] === 'integer' ? 'CAST(? AS BIGINT)' : '?'));
  const pageAfter = (last: readonly string[] | undefined) =>
    database.all(
      `SELECT ${cellsOf(table)} FROM ${name} AS source WHERE ${condition(table)}
        ${last ? `AND (${keyColumns}) > (${given.join(', ')})` : ''}
        ORDER BY ${keyColumns} LIMIT ${pageSize}`,
      last,
    );
  let last = after;
  for (;;) {
    const rows = await pageAfter(last);
    if (rows.length === 0) return;
    for (const row of rows) checkIntegers(table, row, true);
    last = keyOf(table, rows.at(-1)!);
    yield rows;
    if (rows.length < pageSize) return;
  }
}

export const keyOf = ({ key }: Table, row: Row): string[] =>
  key.map((column) => String(row[column]));

/**
 * SQLite keeps in a column whatever it was given.
 * @param isFrozen whether the ledger can only be corrected after the move was given up
 */
function checkIntegers(table: Table, row: Row, isFrozen: boolean): void {
  for (const [column, type] of Object.entries(table.columns)) {
    const value = row[column];
    if (type === 'integer' && value !== null && !isInteger.test(String(value)))
      throw new LedgerError(
        `The row ${keyOf(table, row).join(', ')} of ${table.name} cannot be moved: its ${column} is no whole number. ${correction(isFrozen)} in the ledger, and run this again.`,
      );
  }
}

type Searched = Pick<Ground, 'database' | 'catalog'>;

/** @throws LedgerError for a row that `pagesOf` would refuse */
export async function checkWholeNumbers(
  { database, catalog }: Searched,
  table: Table,
  isFrozen: boolean,
): Promise<void> {
  const wrong = Object.entries(table.columns)
    .filter(([, type]) => type === 'integer')
    .map(([column]) => catalog.isNotWhole(`source.${column}`))
    .filter((condition) => condition !== null);
  if (wrong.length === 0) return;
  const [row] = await database.all(
    `SELECT ${cellsOf(table)} FROM ${table.name} AS source WHERE ${wrong.join(' OR ')} LIMIT 1`,
  );
  if (row) checkIntegers(table, row, isFrozen);
}

/**
 * Bytes would arrive as a text that describes them, and a row without a key would not be found.
 * @throws LedgerError for a column that holds what no column of the other database can
 */
export const checkTexts = async (ground: Searched, table: Table, isFrozen: boolean) =>
  checkColumns(ground, table, isFrozen, {
    columns: Object.keys(table.columns).filter((one) => table.columns[one] === 'text'),
    isWrong: (column, isKey) => ground.catalog.isNotText(column, isKey),
    fault: 'is no text',
  });

/**
 * The drivers write NUL as another character, so the page after such a key would leap over rows.
 * @throws LedgerError for a key that `pagesOf` could not go on from
 */
export const checkKeys = async (ground: Searched, table: Table, isFrozen: boolean) =>
  checkColumns(ground, table, isFrozen, {
    columns: table.key.filter((one) => table.columns[one] !== 'integer'),
    isWrong: (column) => ground.catalog.hasNul(column),
    fault: 'has NUL characters',
  });

interface Wrong {
  columns: readonly string[];
  /** The condition of the catalog; `null` where no column can hold it. */
  isWrong(column: string, isKey: boolean): string | null;
  fault: string;
}

/** Refuses a table of which a column holds what this package never writes. */
async function checkColumns(
  { database }: Searched,
  { name, key }: Table,
  isFrozen: boolean,
  { columns, isWrong, fault }: Wrong,
): Promise<void> {
  for (const column of columns) {
    const condition = isWrong(`source.${column}`, key.includes(column));
    if (condition === null) return;
    const [row] = await database.all(
      `SELECT count(*) AS count FROM ${name} AS source WHERE ${condition}`,
    );
    const count = Number(row!['count']);
    if (count > 0)
      throw new LedgerError(
        `${count} rows of ${name} cannot be moved: their ${column} ${fault}, which this package never writes. ${correction(isFrozen)} in the ledger, and run this again.`,
      );
  }
}

const correction = (isFrozen: boolean): string =>
  isFrozen ? 'Give up the move with --undo, correct it' : 'Correct it';

/** What a table holds: how many rows, and a hash of them all. */
export interface Fingerprint {
  rows: number;
  hash: string;
}

const bits = 256;

/**
 * The sum of the hashes of all rows: the same in whatever order a database reads them, since texts
 * sort differently in each.
 */
export async function fingerprint(
  database: Database,
  table: Table,
  progress: (rows: number) => void = () => undefined,
): Promise<Fingerprint> {
  let [rows, sum] = [0, 0n];
  for await (const page of pagesOf(database, table)) {
    for (const row of page) sum += BigInt(`0x${hashOf(table, row)}`);
    sum = BigInt.asUintN(bits, sum);
    rows += page.length;
    progress(rows);
  }
  return { rows, hash: sum.toString(16) };
}

const hashOf = ({ columns }: Table, row: Row): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.keys(columns).map((column) => storable(row[column]!))))
    .digest('hex');
