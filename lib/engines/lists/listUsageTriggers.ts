import { listOf } from './list';

/** The usage triggers of the chosen account. */
export const listUsageTriggers = listOf(
  (twilio) => twilio.usage.triggers,
  ({ friendlyName, usageCategory, triggerValue, sid }) => ({
    name: `${friendlyName || usageCategory}: ${triggerValue}`,
    value: sid,
  }),
);
