import { listOf } from './list';

/** The services of Conversational Intelligence of the chosen account. */
export const listIntelligenceServices = listOf(
  (twilio) => twilio.intelligence.v2.services,
  ({ friendlyName, uniqueName, languageCode, sid }) => ({
    name: `${friendlyName || uniqueName} (${languageCode})`,
    value: sid,
  }),
);
