import type { Value } from './database';
import { storable } from './storable';

/** The parameter for `dialect.given`: rows of values as one JSON text. */
export function jsonRows(rows: ReadonlyArray<readonly Value[]>): string {
  return JSON.stringify(rows.map((row) => row.map(storable)));
}
