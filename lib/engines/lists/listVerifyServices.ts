import { listOf } from './list';

/** The Verify services of the chosen account. */
export const listVerifyServices = listOf(
  (twilio) => twilio.verify.v2.services,
  ({ friendlyName, sid }) => ({ name: friendlyName, value: sid }),
);
