import { listOf } from './list';

/** The regulatory bundles of the chosen account, which some countries want for a number. */
export const listBundles = listOf(
  (twilio) => twilio.numbers.v2.regulatoryCompliance.bundles,
  ({ friendlyName, status, sid }) => ({ name: `${friendlyName} (${status})`, value: sid }),
);
