import type { ColumnType, Database, Row } from '../database';
import { LedgerError } from '../LedgerError';
import { integerOrNull, text } from '../row';

/** A table of the ledger, as its database describes it: what a later migration adds is in it. */
export interface Table {
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnType>>;
  /** The columns of its primary key, in order. */
  readonly key: readonly string[];
}

/** Says of the schema itself which version it has, so it is made by migrating, not by copying. */
const ofTheSchema = 'twilio_ops_migrations';

/** A row for each column: `table_name`, `column_name`, `type`, and `key_position` in the key. */
export type ColumnsQuery = string;

/** All tables of the ledger that hold anything to move, by name. */
export async function tablesOf(database: Database, query: ColumnsQuery): Promise<Table[]> {
  const columns = Map.groupBy(await database.all(query), (row) => text(row, 'table_name'));
  return [...columns]
    .filter(([name]) => name !== ofTheSchema)
    .map(([name, rows]) => tableOf(name, rows))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function tableOf(name: string, rows: readonly Row[]): Table {
  const key = rows
    .filter((row) => integerOrNull(row, 'key_position') !== null)
    .sort((a, b) => integerOrNull(a, 'key_position')! - integerOrNull(b, 'key_position')!)
    .map((row) => text(row, 'column_name'));
  if (key.length === 0)
    throw new LedgerError(`The table ${name} cannot be moved, because it has no primary key.`);
  const columns = rows
    .map((row) => [text(row, 'column_name'), typeOf(name, row)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { name, columns: Object.fromEntries(columns), key };
}

function typeOf(table: string, row: Row): ColumnType {
  const type = text(row, 'type');
  if (/int/i.test(type)) return 'integer';
  if (/text|char/i.test(type)) return 'text';
  throw new LedgerError(
    `The column ${text(row, 'column_name')} of ${table} cannot be moved: it is of the type ${type}, and only texts and integers can be.`,
  );
}

/** The first table that the others do not have, or not with the same columns. */
export function differentIn(tables: readonly Table[], others: readonly Table[]): Table | undefined {
  const shapes = new Map(others.map((table) => [table.name, JSON.stringify(table)]));
  return tables.find((table) => shapes.get(table.name) !== JSON.stringify(table));
}

/**
 * @throws LedgerError when the two do not have the same tables and columns, as when one of them was
 * changed by hand
 */
export function checkSame(source: readonly Table[], target: readonly Table[]): void {
  const different = differentIn(source, target);
  if (different)
    throw new LedgerError(
      `The table ${different.name} does not have the same columns in both ledgers. Was it changed by hand? Move into an empty database or schema.`,
    );
}
