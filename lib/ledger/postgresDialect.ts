import type { ColumnType, Dialect } from './database';

export const postgresDialect: Dialect = {
  name: 'postgres',
  version: `current_setting('server_version')`,
  bytes: `(SELECT coalesce(sum(pg_total_relation_size(oid)), 0)::bigint FROM pg_class
    WHERE relkind = 'r' AND relname LIKE 'twilio\\_ops\\_%'
      AND relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema()))`,
  // The server counts what is written and deleted, but forgets it in a crash, until the table is
  // analysed anew; then it is reckoned by the size, as the query planner does.
  estimatedRows: (table) =>
    `(SELECT CASE
        WHEN relpages = 0 OR coalesce(pg_stat_get_last_analyze_time(oid),
          pg_stat_get_last_autoanalyze_time(oid), pg_stat_get_last_vacuum_time(oid),
          pg_stat_get_last_autovacuum_time(oid)) IS NOT NULL THEN pg_stat_get_live_tuples(oid)
        ELSE reltuples / relpages
          * (pg_relation_size(oid) / current_setting('block_size')::bigint) END::bigint
      FROM pg_class WHERE oid = '${table}'::regclass)`,
  serial: 'BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY',
  integer: 'BIGINT',
  now: '(extract(epoch from clock_timestamp()) * 1000)::bigint',
  // Any number will do, as long as it never changes and nobody else uses it.
  excludeOthers: 'SELECT pg_advisory_xact_lock(1172118982)',
  refreshStatistics: (table) => `ANALYZE ${table}`,
  jsonText: (column, ...path) => `${column}::json #>> '{${path.join(',')}}'`,
  // As a join, it would read the whole table where it takes the column for one of few values.
  oneOf: (column, query) => `${column} = ANY (ARRAY(${query}))`,
  given: (columns) => {
    const cells = Object.entries(columns).map(
      ([name, type], index) => `${cell(type, index)} AS ${name}`,
    );
    return `(SELECT position - 1 AS position, ${cells.join(', ')}
      FROM json_array_elements(?::json) WITH ORDINALITY AS element (value, position))`;
  },
};

function cell(type: ColumnType, index: number): string {
  return type === 'integer' ? `(value ->> ${index})::bigint` : `value ->> ${index}`;
}
