import { countryOptions } from '../../phone/countries';
import { countryOf } from '../../phone/countryOf';
import { looksOf, type Field } from '../field';
import { readBy } from './reading';

/** The name under which `input.ts` finds it among an operation's options. */
export const numbersCountryName = 'numbersCountry';

/**
 * Whose numbers are written in national form, for one operation. Its numbers were read by it
 * already, so the operation is not told.
 */
export function numbersCountry(): Field<undefined> {
  const look = {
    label: 'Country of Numbers',
    description:
      "Where numbers in national form belong; without it the account's default country says so",
  };
  return {
    label: look.label,
    property: () => ({ ...looksOf(look), type: 'options', options: countryOptions(), default: '' }),
    schema: () =>
      readBy<undefined>((given) =>
        countryOf(String(given ?? ''))
          ? { value: undefined }
          : { fault: 'is not a country: use its two letters, such as US or DE, or its name' },
      ),
  };
}
