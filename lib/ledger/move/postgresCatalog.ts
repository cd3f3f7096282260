import type { Catalog } from './Catalog';
import type { Table } from './tables';

const refusing = 'twilio_ops_refuse_moved';

export const postgresCatalog: Catalog = {
  columns: `SELECT tables.relname::text AS table_name, columns.attname::text AS column_name,
      types.typname::text AS type,
      array_position(keys.indkey::smallint[], columns.attnum) AS key_position
    FROM pg_class AS tables
    JOIN pg_attribute AS columns ON columns.attrelid = tables.oid AND columns.attnum > 0
      AND NOT columns.attisdropped AND columns.attgenerated = ''
    JOIN pg_type AS types ON types.oid = columns.atttypid
    LEFT JOIN pg_index AS keys ON keys.indrelid = tables.oid AND keys.indisprimary
    WHERE tables.relkind IN ('r', 'p') AND NOT tables.relispartition
      AND left(tables.relname, 11) = 'twilio_ops_' AND pg_table_is_visible(tables.oid)`,
  ledger: `SELECT 1 AS found WHERE to_regclass('twilio_ops_settings') IS NOT NULL`,
  // No two servers have started within the same microsecond.
  identity: `SELECT concat_ws(' ', extract(epoch FROM pg_postmaster_start_time()),
      (SELECT oid FROM pg_database WHERE datname = current_database()),
      coalesce(to_regclass('twilio_ops_settings')::oid::text, current_schema())) AS identity`,
  // How a connection is now says nothing: one that is only to read was told so by us. Whoever may
  // make triggers on a table may not remove them, unless it is the owner.
  lacking: `SELECT 'readOnly' AS reason, NULL AS name WHERE pg_is_in_recovery()
      OR (SELECT reset_val FROM pg_settings WHERE name = 'default_transaction_read_only') = 'on'
    UNION ALL SELECT 'noSchema', NULL WHERE current_schema() IS NULL
    UNION ALL SELECT 'create', current_schema()::text
      WHERE NOT has_schema_privilege(current_schema(), 'CREATE')
    UNION ALL SELECT 'own', relname::text FROM pg_class
      WHERE relkind IN ('r', 'p') AND left(relname, 11) = 'twilio_ops_'
        AND pg_table_is_visible(oid) AND NOT pg_has_role(relowner, 'USAGE')
    LIMIT 1`,
  withIds: 'OVERRIDING SYSTEM VALUE',
  isNotWhole: () => null,
  isNotText: () => null,
  hasNul: () => null,
  empty: (table) => `TRUNCATE ${table}`,
  continueIds: ({ name, columns, key }: Table) => {
    const [id] = key;
    if (key.length !== 1 || columns[id!] !== 'integer') return null;
    // Nothing happens where the column has no sequence, or no row an id that one gives.
    return `SELECT setval(pg_get_serial_sequence('${name}', '${id}'), max(${id}))
      FROM ${name} HAVING max(${id}) > 0`;
  },
  freeze: (tables, message) => [
    `CREATE OR REPLACE FUNCTION ${refusing}() RETURNS trigger LANGUAGE plpgsql
      AS $$ BEGIN RAISE EXCEPTION '${message}'; END $$`,
    ...tables.map(
      (table) => `CREATE TRIGGER ${refusing} BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE
        ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION ${refusing}()`,
    ),
  ],
  thaw: (tables) => [
    ...tables.map((table) => `DROP TRIGGER IF EXISTS ${refusing} ON ${table}`),
    `DROP FUNCTION IF EXISTS ${refusing}()`,
  ],
};
