export type Value = string | number | null;
export type Row = Record<string, Value>;
export type ColumnType = 'text' | 'integer';

/**
 * The few things in which the two SQL dialects differ. Everything else is written once, in the
 * stores.
 */
export interface Dialect {
  readonly name: 'sqlite' | 'postgres';
  /** An expression: the version of SQLite or of the server. */
  readonly version: string;
  /** An expression: how many bytes the ledger takes on the disk. */
  readonly bytes: string;
  /** An expression: about how many rows a large table has, without reading it. */
  estimatedRows(table: string): string;
  /** Column type of an auto-incrementing primary key. */
  readonly serial: string;
  /** Column type of 64-bit integers: times are UTC milliseconds. */
  readonly integer: string;
  /**
   * An expression: the ledger's own clock, in UTC milliseconds. In PostgreSQL it advances within a
   * statement or transaction.
   */
  readonly now: string;
  /** A statement that makes other processes wait until this transaction ends. */
  readonly excludeOthers: string;
  /**
   * A statement for the query planner, to run after many rows were added to the table; `null` where
   * none is needed.
   */
  refreshStatistics(table: string): string | null;
  /**
   * A table expression whose rows are the elements of the JSON array (made by `jsonRows`) in the
   * next parameter: these columns, and `position`, the index of the row.
   */
  given(columns: Readonly<Record<string, ColumnType>>): string;
  /**
   * A condition: the column is one of those that a query gives. Its index is used whatever the
   * statistics say, or if there are none yet.
   */
  oneOf(column: string, query: string): string;
}

/**
 * What the stores need from a driver. In SQL, `?` stands for a parameter and for nothing else.
 *
 * **Anything may be executed twice.** A driver is patient: it waits for a server that restarts and
 * for a file that is locked, and repeats what failed temporarily. When a connection ends before the
 * answer, nobody knows whether the statement or COMMIT was carried out, so it is repeated too. So
 * each statement, and each transaction as a whole, has to be *repeatable*: when it is done, its
 * answer lost and it is done again, it leaves the same result behind and gives its caller the same
 * answer. The caller makes the id of a row that must be made only once; a token of the call
 * (`callToken`) tells who came first; `countChanges` counts rows. The contract test runs every
 * store on a database that does everything twice.
 *
 * Every error is a `LedgerError`, except those that `work` itself throws.
 */
export interface Database {
  readonly dialect: Dialect;
  all(sql: string, parameters?: readonly Value[]): Promise<Row[]>;
  /** Returns the number of rows changed; if it was done twice, by the last time. */
  run(sql: string, parameters?: readonly Value[]): Promise<number>;
  /**
   * Runs `work` in one transaction, and again from the start if that was rolled back or its end is
   * unknown. `work` uses only the database that it is given. An error in it rolls the transaction
   * back, and so does a failed statement, even if `work` catches its error.
   */
  transaction<T>(work: (database: Database) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
