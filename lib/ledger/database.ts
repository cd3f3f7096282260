export type Value = string | number | null;
export type Row = Record<string, Value>;
export type ColumnType = 'text' | 'integer';

/**
 * The little in which the two SQL dialects differ. Everything else is written once, in the stores.
 */
export interface Dialect {
  /** Column type of a number that counts up by itself and is the primary key. */
  readonly serial: string;
  /** Column type of 64-bit integers: times are UTC milliseconds. */
  readonly integer: string;
  /**
   * An expression: the ledger's own clock, in UTC milliseconds. It goes on within a statement or
   * transaction in PostgreSQL.
   */
  readonly now: string;
  /** A statement that makes other processes wait for the end of this transaction. */
  readonly excludeOthers: string;
  /**
   * A statement after many rows were added to the table, for the planner of queries; `null` where
   * it needs none.
   */
  refreshStatistics(table: string): string | null;
  /**
   * A table expression whose rows are the elements of the JSON array (made by `jsonRows`) in the
   * next parameter: these columns, and `position`, the index of the row.
   */
  given(columns: Readonly<Record<string, ColumnType>>): string;
}

/** What the stores need of a driver. SQL has `?` for parameters, and no `?` for anything else. */
export interface Database {
  readonly dialect: Dialect;
  all(sql: string, parameters?: readonly Value[]): Promise<Row[]>;
  /** Returns the number of rows changed. */
  run(sql: string, parameters?: readonly Value[]): Promise<number>;
  /**
   * Runs `work` in one transaction; an error in it rolls back. `work` uses only the database it is
   * given.
   */
  transaction<T>(work: (database: Database) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
