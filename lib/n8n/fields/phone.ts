import * as z from 'zod/v4';
import { looksOf, type Field, type Look } from '../field';

/** E.164: plus, country code that does not begin with 0, at most 15 digits (ITU-T E.164). */
const E164 = /^\+[1-9]\d{6,14}$/;
/** People write spaces, hyphens, dots and brackets into numbers; none of them carries meaning after a plus. */
const PUNCTUATION = /[\s().\-\u00a0]/g;

/** A phone number in E.164 form; spaces, hyphens and brackets are dropped. */
export function phone(look: Look): Field<string> {
  return {
    label: look.label,
    property: () => ({ placeholder: '+15005550006', ...looksOf(look), type: 'string', default: '', required: true }),
    schema: z
      .preprocess((value) => String(value ?? '').replace(PUNCTUATION, ''), z.string())
      .refine((value) => value !== '', 'is empty: enter a phone number such as +15005550006')
      .refine(
        (value) => value === '' || E164.test(value),
        'is not a phone number in E.164 form: write a plus, the country code and the number, such as +15005550006',
      ),
  };
}
