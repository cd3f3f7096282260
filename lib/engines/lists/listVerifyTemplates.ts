import { listOf } from './list';

/** The templates that Verify messages of the chosen account may use. */
export const listVerifyTemplates = listOf(
  (twilio) => twilio.verify.v2.templates,
  ({ friendlyName, sid, channels }) => ({
    name: `${friendlyName} (${channels.join(', ')})`,
    value: sid,
  }),
);
