import * as z from 'zod/v4';
import { looksOf, type Field, type Look } from '../field';
import { knownNumber, withoutPunctuation } from '../../phone/phoneNumber';

/** What Twilio takes as a party, by what it is a party of. */
const kinds = {
  message: {
    // Number, short code or alphanumeric sender, with a channel's name before it where it is not
    // SMS.
    form: new RegExp(
      `^((whatsapp|rcs|messenger):\\S+|${knownNumber}|\\d{3,8}|(?=.*[A-Za-z])[A-Za-z0-9 &+_-]{1,11})$`,
    ),
    fault:
      'is not an address of a message: write a number such as +15005550006, whatsapp:+15005550006, a short code, or a sender ID of up to 11 letters and digits',
  },
  call: {
    form: new RegExp(`^(${knownNumber}|(client|sip|sips|whatsapp):\\S+|\\d{3,8})$`),
    fault:
      'is not a party of a call: write a number such as +15005550006, client:name or sip:name@example.com',
  },
  verification: {
    form: new RegExp(`^(${knownNumber}|(whatsapp|rcs):\\S+|[^@\\s]+@[^@\\s]+\\.[^@\\s]+)$`),
    fault:
      'is no address that a code is sent to: write a number such as +15005550006, or an e-mail address',
  },
  lookup: {
    form: /^\+?[\d\s().\-/]{3,24}$/,
    fault:
      'is not a phone number: write it as +15005550006, or in national form with the country beside it',
  },
} as const;

/**
 * An address that somebody wrote to, wrote from, called or is looked up; nothing is sent to it.
 * Punctuation in numbers is dropped.
 */
export function address(look: Look & { of: keyof typeof kinds }): Field<string> {
  const { form, fault } = kinds[look.of];
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
        .preprocess(tidy, z.string())
        .refine((value) => value !== '', 'is empty: enter an address such as +15005550006')
        .refine((value) => value === '' || form.test(value), fault),
  };
}

function tidy(given: unknown): string {
  const text = String(given ?? '').trim();
  const digits = withoutPunctuation(text);
  return /^\+\d+$/.test(digits) ? digits : text;
}
