import * as z from 'zod/v4';
import { looksOf, type Field, type Look } from '../field';

/** What a SID of this kind looks like, for placeholders. */
export const exampleSid = (prefixes: string | readonly string[]): string =>
  `${[prefixes].flat()[0]}${'0123456789abcdef'.repeat(2)}`;

/**
 * A Twilio SID: two letters for the kind (messages have two kinds, SM and MM) and 32 hexadecimal
 * digits.
 */
export function sid(prefixes: string | readonly string[], look: Look): Field<string> {
  const allowed = [prefixes].flat();
  const form = new RegExp(`^(${allowed.join('|')})[0-9a-fA-F]{32}$`);
  const shape = `${allowed.join(' or ')} and 32 hexadecimal digits`;
  return {
    label: look.label,
    property: () => ({
      placeholder: exampleSid(allowed),
      ...looksOf(look),
      type: 'string',
      default: '',
      required: true,
    }),
    schema: () =>
      z
        .preprocess((value) => String(value ?? '').trim(), z.string())
        .refine((value) => value !== '', `is empty: enter ${shape}`)
        .refine(
          (value) => value === '' || form.test(value),
          `is not a SID of this kind: it is ${shape}`,
        ),
  };
}
