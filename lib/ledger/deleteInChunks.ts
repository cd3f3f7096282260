import { setImmediate } from 'node:timers/promises';

import type { Database, Value } from './database';
import { chunkSize } from './inChunks';

/**
 * Deletes the rows that fulfil the condition, 1,000 at a time; returns how many. `key` is the
 * table's primary key.
 */
export async function deleteInChunks(
  database: Database,
  table: string,
  key: string,
  condition: string,
  parameters: readonly Value[],
): Promise<number> {
  const sql = `DELETE FROM ${table}
    WHERE ${key} IN (SELECT ${key} FROM ${table} WHERE ${condition} LIMIT ${chunkSize})`;
  let deleted = 0;
  for (;;) {
    const count = await database.run(sql, parameters);
    deleted += count;
    if (count < chunkSize) return deleted;
    await setImmediate();
  }
}
