import { listOf } from './list';

/** The addresses of the chosen account, which some countries want for a number. */
export const listAddresses = listOf(
  (twilio) => twilio.addresses,
  ({ friendlyName, customerName, isoCountry, sid }) => ({
    name: `${friendlyName || customerName} (${isoCountry})`,
    value: sid,
  }),
);
