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

/**
 * What the stores need of a driver. SQL has `?` for parameters, and no `?` for anything else.
 *
 * **Whatever is asked of it may be done twice.** A driver is patient: it waits for a server that
 * restarts and for a file that is locked, and repeats what failed in passing. Where a connection
 * ends before the answer, nobody knows whether the statement or COMMIT was carried out, and it is
 * repeated, too. So each statement, and each transaction as a whole, has to be *repeatable*: done,
 * its answer lost and done again, it leaves the same behind and answers the same to its caller. A
 * row that is to be made once has an id made by the caller; who may be first is told by a token of
 * the call (`callToken`); rows are counted by `countChanges`. The contract test runs every store on
 * a database that does everything twice.
 *
 * Every error is a `LedgerError`, save those that `work` itself throws.
 */
export interface Database {
  readonly dialect: Dialect;
  all(sql: string, parameters?: readonly Value[]): Promise<Row[]>;
  /** Returns the number of rows changed: by the last time, where it was done twice. */
  run(sql: string, parameters?: readonly Value[]): Promise<number>;
  /**
   * Runs `work` in one transaction, again from the start where it was rolled back or its end is not
   * known. `work` uses only the database that it is given. An error in it rolls back, and so does a
   * statement that fails, even if `work` catches the error.
   */
  transaction<T>(work: (database: Database) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
