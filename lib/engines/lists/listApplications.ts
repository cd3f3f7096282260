import { listOf } from './list';

/** The TwiML apps of the chosen account. */
export const listApplications = listOf(
  (twilio) => twilio.applications,
  ({ friendlyName, sid }) => ({ name: friendlyName, value: sid }),
);
