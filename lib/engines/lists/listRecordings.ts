import { listOf } from './list';
import { momentOf } from './momentOf';

/** The recordings of the chosen account, newest first. */
export const listRecordings = listOf(
  (twilio) => twilio.recordings,
  ({ dateCreated, duration, callSid, sid }) => ({
    name: `${momentOf(dateCreated)} · ${duration} s · ${callSid ?? 'conference'}`,
    value: sid,
  }),
);
