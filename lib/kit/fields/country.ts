import * as z from 'zod/v4';
import { countries } from '../../phone/countries';
import { countryOf } from '../../phone/countryOf';
import type { Field, Look } from '../field';
import { chosenIn, locator } from './locator';

/**
 * A country by its two-letter ISO code in upper case: typed, or chosen from those in which Twilio
 * sells numbers.
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
        (given) => countryIn(chosenIn(given) ?? ''),
        z
          .string()
          .refine((code) => code !== '', 'is empty: choose a country')
          .refine(
            (code) => code === '' || countries.includes(code),
            'is not a country: use its two-letter ISO code, such as US or DE',
          ),
      ),
  };
}

const countryIn = (text: string): string => countryOf(text) ?? text.trim().toUpperCase();
