import type { TranscriptInstance } from 'twilio/lib/rest/intelligence/v2/transcript';

/** A transcript in the simplified form. */
export const transcriptRecord = (transcript: TranscriptInstance) => ({
  sid: transcript.sid,
  serviceSid: transcript.serviceSid,
  status: transcript.status,
  languageCode: transcript.languageCode,
  customerKey: transcript.customerKey,
  durationSeconds: transcript.duration,
  mediaStartTime: transcript.mediaStartTime,
  channel: transcript.channel as unknown,
  redaction: transcript.redaction,
  dateCreated: transcript.dateCreated,
  dateUpdated: transcript.dateUpdated,
  accountSid: transcript.accountSid,
});
