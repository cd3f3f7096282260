import * as z from 'zod/v4';
import { countryOptions } from '../../phone/countries';
import { countryOf } from '../../phone/countryOf';
import { looksOf, type Field } from '../field';

/** The name under which `input.ts` finds it among an operation's options. */
export const numbersCountryName = 'numbersCountry';

/** Whose numbers are written in national form, for one operation. */
export function numbersCountry(): Field<string> {
  const look = {
    label: 'Country of Numbers',
    description:
      "Where numbers in national form belong; without it the account's default country says so",
  };
  return {
    label: look.label,
    property: () => ({ ...looksOf(look), type: 'options', options: countryOptions(), default: '' }),
    schema: () =>
      z.preprocess(
        (given) => countryOf(String(given ?? '')),
        z.string('is not a country: use its two letters, such as US or DE, or its name'),
      ),
  };
}
