import type { Catalog } from './Catalog';

const events = ['insert', 'update', 'delete'];
const ofEach = (tables: readonly string[], of: (table: string, event: string) => string) =>
  tables.flatMap((table) => events.map((event) => of(table, event)));
const trigger = (table: string, event: string) => `${table}_${event}_moved`;

export const sqliteCatalog: Catalog = {
  columns: `SELECT tables.name AS table_name, columns.name AS column_name, columns.type AS type,
      nullif(columns.pk, 0) AS key_position
    FROM sqlite_schema AS tables JOIN pragma_table_info(tables.name) AS columns
    WHERE tables.type = 'table' AND substr(tables.name, 1, 11) = 'twilio_ops_'`,
  ledger: `SELECT 1 AS found FROM sqlite_schema WHERE name = 'twilio_ops_settings'`,
  identity: `SELECT file AS identity FROM pragma_database_list WHERE name = 'main'`,
  lacking: null,
  withIds: '',
  isNotWhole: (column) => `typeof(${column}) NOT IN ('integer', 'null')`,
  isNotText: (column, isKey) => `typeof(${column}) NOT IN ('text'${isKey ? '' : ", 'null'"})`,
  hasNul: (column) => `instr(${column}, char(0)) > 0`,
  empty: (table) => `DELETE FROM ${table}`,
  continueIds: () => null,
  freeze: (tables, message) =>
    ofEach(
      tables,
      (table, event) => `CREATE TRIGGER ${trigger(table, event)} BEFORE ${event} ON ${table}
        BEGIN SELECT RAISE(ABORT, '${message}'); END`,
    ),
  thaw: (tables) =>
    ofEach(tables, (table, event) => `DROP TRIGGER IF EXISTS ${trigger(table, event)}`),
};
