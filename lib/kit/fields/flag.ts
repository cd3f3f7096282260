import * as z from 'zod/v4';
import { looksOf, type Field, type Look } from '../field';

/** Yes or no. Expressions may also give the words `true` and `false`. */
export function flag(look: Look & { default?: boolean }): Field<boolean> {
  return {
    label: look.label,
    property: () => ({ ...looksOf(look), type: 'boolean', default: look.default ?? false }),
    schema: () =>
      z.preprocess(
        (value) => (value === 'true' ? true : value === 'false' ? false : value),
        z.boolean('is neither true nor false'),
      ),
  };
}
