import type { Row } from './database';

/** Columns of a row, typed as they are stored; the schema guarantees the types. */
export const text = (row: Row, column: string): string => row[column] as string;
export const textOrNull = (row: Row, column: string): string | null => row[column] as string | null;
export const integer = (row: Row, column: string): number => row[column] as number;
export const integerOrNull = (row: Row, column: string): number | null =>
  row[column] as number | null;
export const time = (row: Row, column: string): Date => new Date(row[column] as number);
export const timeOrNull = (row: Row, column: string): Date | null =>
  row[column] === null ? null : time(row, column);
