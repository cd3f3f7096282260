import { listOf } from './list';

/** The countries in which Twilio sells numbers, by ISO code. */
export const listCountries = listOf(
  (twilio) => twilio.availablePhoneNumbers,
  ({ country, countryCode }) => ({ name: `${country} (${countryCode})`, value: countryCode }),
);
