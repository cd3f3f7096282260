import * as z from 'zod/v4';
import { looksOf, type Field, type Look } from '../field';

/**
 * Several texts that may contain commas: rows in the editor, or an array or a single text from an
 * expression.
 */
export function texts(look: Look & { max: number; button: string }): Field<string[]> {
  return {
    label: look.label,
    property: () => ({
      ...looksOf(look),
      type: 'string',
      typeOptions: { multipleValues: true, multipleValueButtonText: look.button },
      default: [],
    }),
    schema: () =>
      z.preprocess(
        (value) =>
          [value ?? []]
            .flat()
            .map((entry) => String(entry).trim())
            .filter(Boolean),
        z.array(z.string()).max(look.max, `has too many entries: at most ${look.max} are allowed`),
      ),
  };
}
