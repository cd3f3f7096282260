import type { ColumnsQuery, Table } from './tables';

/** That in which the two databases differ when a ledger is moved; the rest is written once. */
export interface Catalog {
  readonly columns: ColumnsQuery;
  /** Whether the database has a ledger: one row if so. */
  readonly ledger: string;
  /** One row with an `identity`: the same by whatever name the database was reached. */
  readonly identity: string;
  /**
   * One row where this user lacks what a move needs, with a `reason`: `readOnly`, as nothing can be
   * written; `noSchema`, as there is none to make tables in; `create`, the `name` of the schema in
   * which it may make none; `own`, the `name` of a table that it does not own. `null`: whoever may
   * write may do all.
   */
  readonly lacking: string | null;
  /** Stands in an INSERT that brings its own ids. */
  readonly withIds: string;
  /** A condition: an integer column holds something else; `null` where none can. */
  isNotWhole(column: string): string | null;
  /** A condition: a text column holds bytes, or a key nothing; `null` where none can. */
  isNotText(column: string, isKey: boolean): string | null;
  /** A condition: a text in a key holds NUL, after which no page can begin; `null`: none can. */
  hasNul(column: string): string | null;
  empty(table: string): string;
  /** After rows with ids of their own: new ones get higher ids. */
  continueIds(table: Table): string | null;
  /** From then on, whatever process writes to these tables gets an error with this text. */
  freeze(tables: readonly string[], message: string): string[];
  /** Undoes `freeze`, and changes nothing where nothing is frozen. */
  thaw(tables: readonly string[]): string[];
}
