import * as z from 'zod/v4';
import { isBlank, looksOf, type Field, type Look } from '../field';

export type JsonObject = Record<string, unknown>;

const parse = (value: unknown) => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
};

/** A JSON object, typed as text or given by an expression; empty means an empty object. */
export function jsonObject(look: Look): Field<JsonObject> {
  return {
    label: look.label,
    longest: 100_000,
    property: () => ({ ...looksOf(look), type: 'json', default: '{}' }),
    schema: () =>
      z.preprocess(
        (value) => (isBlank(value) ? {} : parse(value)),
        z.record(z.string(), z.unknown(), 'is not a JSON object: write it as {"name": "value"}'),
      ),
  };
}

/** JSON objects: one, or a list of them; empty means none. */
export function jsonObjects(look: Look): Field<JsonObject[]> {
  return {
    label: look.label,
    longest: 100_000,
    property: () => ({ ...looksOf(look), type: 'json', default: '[]' }),
    schema: () =>
      z.preprocess(
        (value) => {
          const given = isBlank(value) ? [] : parse(value);
          return Array.isArray(given) ? given : [given];
        },
        z.array(
          z.record(
            z.string(),
            z.unknown(),
            'is neither a JSON object nor a list of them: write it as {"name": "value"}',
          ),
        ),
      ),
  };
}
