import type { Field } from './field';
import { FieldError } from './fieldError';

/**
 * The longest text that an input takes unless its field says otherwise: far beyond what anybody
 * says in a message, yet short enough for whatever reads it.
 */
export const longestInput = 10_000;

/** Deeper than any form; the result of an expression may be endless. */
const deepest = 20;

/**
 * Refuses a text that is longer than its field allows, however deep in the value, before anything
 * reads it.
 * @throws FieldError
 */
export function checkLengths(name: string, field: Field, value: unknown, depth = 0): void {
  if (typeof value === 'string' || typeof value === 'number') {
    const { longest = longestInput, label } = field;
    const { length } = String(value);
    if (length <= longest) return;
    throw new FieldError({
      field: name,
      label,
      value,
      fault: `is ${length} characters long; at most ${longest} are allowed: shorten the text`,
    });
  }
  if (typeof value !== 'object' || value === null || depth === deepest) return;
  for (const [key, inner] of Object.entries(value)) {
    const own = field.fields?.[key];
    checkLengths(own ? `${name}.${key}` : name, own ?? field, inner, depth + 1);
  }
}
