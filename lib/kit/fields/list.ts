import * as z from 'zod/v4';
import { looksOf, type Field, type Look } from '../field';

interface ListLook extends Look {
  /** What each entry must look like after `clean`, and what to say about one that does not. */
  entry?: { form: RegExp; fault: string };
  clean?: (entry: string) => string;
}

/** Several short texts separated by commas; an expression may give an array. */
export function list(look: ListLook): Field<string[]> {
  const { entry, clean = (text) => text } = look;
  return {
    label: look.label,
    property: () => ({ ...looksOf(look), type: 'string', default: '' }),
    schema: () =>
      z.preprocess(
        (value) =>
          [value ?? []]
            .flat()
            .flatMap((part) => String(part).split(','))
            .map((part) => clean(part.trim()))
            .filter(Boolean),
        z
          .array(z.string())
          .refine((entries) => !entry || entries.every((one) => entry.form.test(one)), {
            error: () => `has an entry that ${entry?.fault}`,
          }),
      ),
  };
}
