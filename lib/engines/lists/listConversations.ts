import { listOf } from './list';

/** The conversations of the chosen account. */
export const listConversations = listOf(
  (twilio) => twilio.conversations.v1.conversations,
  ({ friendlyName, uniqueName, state, sid }) => ({
    name: `${friendlyName || uniqueName || sid} (${state})`,
    value: sid,
  }),
  100,
);
