import { listOf } from './list';

/** The messaging services of the chosen account. */
export const listMessagingServices = listOf(
  (twilio) => twilio.messaging.v1.services,
  ({ friendlyName, sid }) => ({ name: friendlyName, value: sid }),
);
