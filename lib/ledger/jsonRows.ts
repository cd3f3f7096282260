import type { Value } from './database';

/**
 * The parameter for `dialect.given`: rows of values as one JSON text.
 *
 * PostgreSQL can store neither NUL nor half a surrogate pair (a text message cut in mid-emoji has
 * one): both drivers therefore replace them by U+FFFD, so that they keep the same.
 */
export function jsonRows(rows: ReadonlyArray<readonly Value[]>): string {
  return JSON.stringify(rows.map((row) => row.map(storable)));
}

function storable(value: Value): Value {
  return typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '\uFFFD') : value;
}
