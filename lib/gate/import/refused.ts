import type { Refusal } from './decided';

/** A refused row as an item. */
export interface RefusedRow {
  refused: true;
  /** In a file the row's last line, among items the item's number; the first one is 1. */
  line: number;
  /** What is wrong, by the names of the inputs under Columns. */
  column: string;
  reason: string;
  remedy: string;
  /** It is an opt-out, or may be one, and is not in the ledger. */
  isOptOut: boolean;
  /** The row as it came. */
  row: Record<string, unknown>;
}

export const refusedRow = (
  { fault, isOptOut }: Refusal,
  line: number,
  row: Record<string, unknown>,
): RefusedRow => ({
  refused: true,
  line,
  column: fault.field,
  reason: fault.message,
  remedy: fault.remedy,
  isOptOut,
  row,
});
