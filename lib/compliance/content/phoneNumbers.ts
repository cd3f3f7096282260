import type { CountryCode } from 'libphonenumber-js/max';
import { lazy } from '../../kit/memo';

const library = lazy(
  () => require('libphonenumber-js/max') as typeof import('libphonenumber-js/max'),
);

/** Does a text hold a phone number, international or as written in this country? */
export const holdsPhoneNumber = (text: string, country: string | undefined): boolean =>
  /\d{3}/.test(text) &&
  library().findPhoneNumbersInText(text, country as CountryCode | undefined).length > 0;
