import { listOf } from './list';
import { momentOf } from './momentOf';

/** The classic transcriptions of the chosen account, newest first. */
export const listTranscriptions = listOf(
  (twilio) => twilio.transcriptions,
  ({ dateCreated, duration, status, sid }) => ({
    name: `${momentOf(dateCreated)} · ${duration} s · ${status}`,
    value: sid,
  }),
);
