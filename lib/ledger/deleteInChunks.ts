import { setImmediate } from 'node:timers/promises';

import { countChanges } from './countChanges';
import type { Database, Value } from './database';
import { chunkSize } from './inChunks';
import { jsonRows } from './jsonRows';

/**
 * Deletes the rows that meet the condition, 1,000 at a time; returns how many. `key` is the table's
 * primary key, a text column.
 */
export async function deleteInChunks(
  database: Database,
  table: string,
  key: string,
  condition: string,
  parameters: readonly Value[],
): Promise<number> {
  const given = database.dialect.given({ key: 'text' });
  // The keys first, so that a DELETE repeated after a lost answer deletes no other rows.
  const find = `SELECT ${key} AS key FROM ${table} WHERE ${condition} LIMIT ${chunkSize}`;
  const remove = `DELETE FROM ${table}
    WHERE ${key} IN (SELECT given.key FROM ${given} AS given) AND ${condition}`;
  let deleted = 0;
  for (;;) {
    const rows = await database.all(find, parameters);
    if (rows.length === 0) return deleted;
    const keys = jsonRows(rows.map((row) => [row['key']!]));
    const count = await countChanges(database, [remove], [keys, ...parameters]);
    deleted += count;
    // None, although there were some: another process is deleting them.
    if (count === 0 || rows.length < chunkSize) return deleted;
    await setImmediate();
  }
}
