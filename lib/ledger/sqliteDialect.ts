import type { Dialect } from './database';

/** So many, of so many numbers each, of a table that has far more rows. */
const [samples, sampleSize] = [100, 100];

export const sqliteDialect: Dialect = {
  name: 'sqlite',
  version: 'sqlite_version()',
  bytes: '(SELECT page_count * page_size FROM pragma_page_count, pragma_page_size)',
  // Rows are numbered as they come, and those that were pruned have left gaps: how many numbers are
  // taken is seen in samples.
  estimatedRows: (table) =>
    `(WITH RECURSIVE
        span AS (SELECT (SELECT min(rowid) FROM ${table}) AS lowest,
          (SELECT max(rowid) FROM ${table}) AS highest),
        sample (place) AS (SELECT 0 UNION ALL
          SELECT place + 1 FROM sample WHERE place < ${samples - 1}),
        begun AS (SELECT lowest + (highest - lowest) / ${samples} * place AS first FROM sample, span)
      SELECT CAST(round(avg((SELECT count(*) FROM ${table}
          WHERE rowid >= first AND rowid < first + ${sampleSize}))
        / ${sampleSize} * (SELECT highest - lowest + 1 FROM span)) AS INTEGER) FROM begun)`,
  serial: 'INTEGER PRIMARY KEY',
  integer: 'INTEGER',
  now: `CAST(round(unixepoch('subsec') * 1000) AS INTEGER)`,
  excludeOthers: 'SELECT 1', // `BEGIN IMMEDIATE` has done it.
  refreshStatistics: () => null,
  jsonText: (column, ...path) => `${column} ->> '$.${path.join('.')}'`,
  oneOf: (column, query) => `${column} IN (${query})`,
  given: (columns) => {
    const cells = Object.keys(columns).map((name, index) => `value ->> ${index} AS ${name}`);
    return `(WITH element AS MATERIALIZED (SELECT key, value FROM json_each(?))
      SELECT key AS position, ${cells.join(', ')} FROM element)`;
  },
};
