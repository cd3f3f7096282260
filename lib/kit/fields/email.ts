import * as z from 'zod/v4';
import { looksOf, type Field, type Look } from '../field';

/** An e-mail address. */
export function email(look: Look): Field<string> {
  return {
    label: look.label,
    property: () => ({
      placeholder: 'name@example.com',
      ...looksOf(look),
      type: 'string',
      default: '',
      required: true,
    }),
    schema: () =>
      z.preprocess(
        (value) => String(value ?? '').trim(),
        z
          .string()
          .refine(
            (value) => z.email().safeParse(value).success,
            'is not an e-mail address: write it as name@example.com',
          ),
      ),
  };
}
