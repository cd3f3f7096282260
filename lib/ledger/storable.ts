import type { Value } from './database';

/**
 * PostgreSQL can store neither NUL nor half a surrogate pair (as in a text message cut off
 * mid-emoji). Both drivers replace them with U+FFFD, so that they store the same.
 */
export function storable(value: Value): Value {
  return typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '\uFFFD') : value;
}
