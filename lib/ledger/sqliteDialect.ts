import type { Dialect } from './database';

export const sqliteDialect: Dialect = {
  name: 'sqlite',
  version: 'sqlite_version()',
  bytes: '(SELECT page_count * page_size FROM pragma_page_count, pragma_page_size)',
  // Rows are numbered as they come, and the oldest go first.
  estimatedRows: (table) =>
    `(SELECT max(rowid) FROM ${table}) - (SELECT min(rowid) FROM ${table}) + 1`,
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
