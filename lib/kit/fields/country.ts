import * as z from 'zod/v4';
import type { Field, Look } from '../field';
import { chosenIn, locator } from './locator';

let names: Intl.DisplayNames | undefined;

/** Whether there is a country with this ISO 3166-1 code, by the data that Node carries. */
function isCountry(code: string): boolean {
  names ??= new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  return /^[A-Z]{2}$/.test(code) && names.of(code) !== undefined && code !== 'ZZ';
}

/**
 * A country by its ISO code of two letters, chosen from those in which Twilio sells numbers or
 * typed; upper case.
 */
export function country(look: Look): Field<string> {
  const located = locator({
    ...look,
    search: 'listCountries',
    modes: [{ name: 'code', label: 'By Code', placeholder: 'US' }],
  });
  return {
    label: look.label,
    property: () => ({ ...located.property(), required: true }),
    schema: () =>
      z.preprocess(
        (given) => (chosenIn(given) ?? '').toUpperCase(),
        z
          .string()
          .refine((code) => code !== '', 'is empty: choose a country')
          .refine(
            (code) => code === '' || isCountry(code),
            'is not a country: use its ISO code of two letters, such as US or DE',
          ),
      ),
  };
}
