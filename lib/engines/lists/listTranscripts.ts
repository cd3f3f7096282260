import { listOf } from './list';
import { momentOf } from './momentOf';

/** The transcripts of Conversational Intelligence of the chosen account, newest first. */
export const listTranscripts = listOf(
  (twilio) => twilio.intelligence.v2.transcripts,
  ({ dateCreated, customerKey, status, sid }) => ({
    name: [momentOf(dateCreated), customerKey, status].filter(Boolean).join(' · '),
    value: sid,
  }),
);
