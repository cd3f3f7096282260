import type { Value } from './database';

/**
 * PostgreSQL can store neither NUL nor half a surrogate pair (a text message cut in mid-emoji has
 * one): both drivers therefore replace them by U+FFFD, so that they keep the same.
 */
export function storable(value: Value): Value {
  return typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '\uFFFD') : value;
}
