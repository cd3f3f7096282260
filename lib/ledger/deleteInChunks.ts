import { setTimeout as pause } from 'node:timers/promises';

import { countChanges } from './countChanges';
import type { ColumnType, Database, Value } from './database';
import { jsonRows } from './jsonRows';

/** So few rows go at a time that nobody has to wait for more than a few milliseconds. */
const step = 500;
/** After so long the others get their turn; what is left goes later. */
export const longestMilliseconds = 60_000;
/** Between two steps other processes get their turn at a SQLite file. */
const pauseMilliseconds = 5;

/** Rows that expire. */
interface Expiring {
  table: string;
  /** The columns of its primary key. */
  key: Readonly<Record<string, ColumnType>>;
  /** Column or expression with an index: the time by which a row goes. */
  by: string;
}

/**
 * Deletes the rows whose time is up by `until`, in small steps, until there are none or it has
 * taken too long; returns how many.
 * @param until an expression with these parameters
 */
export async function deleteInChunks(
  database: Database,
  { table, key, by }: Expiring,
  until: string,
  parameters: readonly Value[],
  limitMilliseconds = longestMilliseconds,
): Promise<number> {
  const end = performance.now() + limitMilliseconds;
  const names = Object.keys(key);
  const columns = names.join(', ');
  // As a query of its own, the ledger's clock is read once; PostgreSQL then uses the index.
  const condition = `${by} <= (SELECT ${until})`;
  // The keys first, so that a DELETE repeated after a lost answer deletes no other rows.
  const find = `SELECT ${columns} FROM ${table} WHERE ${condition} ORDER BY ${by} LIMIT ${step}`;
  const remove = `DELETE FROM ${table}
    WHERE (${columns}) IN (SELECT ${columns} FROM ${database.dialect.given(key)} AS given)
      AND ${condition}`;
  let deleted = 0;
  for (;;) {
    const rows = await database.all(find, parameters);
    if (rows.length === 0) return deleted;
    const keys = jsonRows(rows.map((row) => names.map((name) => row[name]!)));
    const count = await countChanges(database, [remove], [keys, ...parameters]);
    deleted += count;
    // None, although there were some: another process is deleting them.
    if (count === 0 || rows.length < step || performance.now() > end) return deleted;
    await pause(pauseMilliseconds);
  }
}
