import { listOf } from './list';

/** The Studio flows of the chosen account. */
export const listStudioFlows = listOf(
  (twilio) => twilio.studio.v2.flows,
  ({ friendlyName, status, sid }) => ({ name: `${friendlyName} (${status})`, value: sid }),
);
