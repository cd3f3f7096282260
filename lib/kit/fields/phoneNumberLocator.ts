import * as z from 'zod/v4';
import type { Field, Look } from '../field';
import { isE164 } from '../../phone/phoneNumber';
import { chosenIn, locator } from './locator';
import { exampleSid } from './sid';

const SID = /^PN[0-9a-fA-F]{32}$/;

/**
 * One of the account's phone numbers, chosen from a list, or given by its SID or itself; the value
 * is one of the two.
 */
export function phoneNumberLocator(look: Look): Field<string> {
  const located = locator({
    ...look,
    search: 'listPhoneNumberSids',
    modes: [
      { name: 'number', label: 'By Number', placeholder: '+15005550006' },
      { name: 'sid', label: 'By SID', placeholder: exampleSid('PN') },
    ],
  });
  return {
    label: look.label,
    property: () => ({ ...located.property(), required: true }),
    schema: () =>
      z.preprocess(
        (given) => chosenIn(given) ?? '',
        z
          .string()
          .refine((value) => value !== '', "is empty: choose one of the account's numbers")
          .refine(
            (value) => value === '' || SID.test(value) || isE164(value),
            'is neither a number nor its SID: write the number as +15005550006, or the SID as PN and 32 hexadecimal digits',
          ),
      ),
  };
}
