import type { Dialect } from './database';

export const sqliteDialect: Dialect = {
  serial: 'INTEGER PRIMARY KEY',
  integer: 'INTEGER',
  now: `CAST(round(unixepoch('subsec') * 1000) AS INTEGER)`,
  excludeOthers: 'SELECT 1', // `BEGIN IMMEDIATE` has done it.
  refreshStatistics: () => null,
  oneOf: (column, query) => `${column} IN (${query})`,
  given: (columns) => {
    const cells = Object.keys(columns).map((name, index) => `value ->> ${index} AS ${name}`);
    return `(WITH element AS MATERIALIZED (SELECT key, value FROM json_each(?))
      SELECT key AS position, ${cells.join(', ')} FROM element)`;
  },
};
