import { listOf } from './list';

/** The content templates of the chosen account. */
export const listContentTemplates = listOf(
  (twilio) => twilio.content.v1.contents,
  ({ friendlyName, language, sid }) => ({ name: `${friendlyName} (${language})`, value: sid }),
);
