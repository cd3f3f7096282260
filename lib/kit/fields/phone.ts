import * as z from 'zod/v4';
import { looksOf, type Field, type Look } from '../field';
import { isE164, withoutPunctuation } from '../../phone/phoneNumber';

/** A phone number in E.164 form; spaces, hyphens and brackets are dropped. */
export function phone(look: Look): Field<string> {
  return {
    label: look.label,
    property: () => ({
      placeholder: '+15005550006',
      ...looksOf(look),
      type: 'string',
      default: '',
      required: true,
    }),
    schema: () =>
      z
        .preprocess((value) => withoutPunctuation(String(value ?? '')), z.string())
        .refine((value) => value !== '', 'is empty: enter a phone number such as +15005550006')
        .refine(
          (value) => value === '' || isE164(value),
          'is not a phone number in E.164 form: write a plus, the country code and the number, such as +15005550006',
        ),
  };
}
