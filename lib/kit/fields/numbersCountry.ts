import { countryOptions } from '../../phone/countries';
import { countryOf } from '../../phone/countryOf';
import { looksOf, type Field } from '../field';
import { readBy } from './reading';

/** The name under which `input.ts` finds it among an operation's options. */
export const numbersCountryName = 'numbersCountry';

/**
 * Which country's numbers may be written in national form, for one operation. The operation does
 * not see it: its numbers have been read accordingly by then.
 */
export function numbersCountry(): Field<undefined> {
  const look = {
    label: 'Country of Numbers',
    description:
      "Which country numbers in national form belong to; if empty, the account's default country",
  };
  return {
    label: look.label,
    property: () => ({ ...looksOf(look), type: 'options', options: countryOptions(), default: '' }),
    schema: () =>
      readBy<undefined>((given) =>
        countryOf(String(given ?? ''))
          ? { value: undefined }
          : { fault: 'is not a country: use its two-letter code, such as US or DE, or its name' },
      ),
  };
}
