import type { TranscriptionInstance } from 'twilio/lib/rest/api/v2010/account/call/transcription';

/** A real-time transcription in the simplified form. */
export const callTranscriptionRecord = (transcription: TranscriptionInstance) => ({
  sid: transcription.sid,
  callSid: transcription.callSid,
  name: transcription.name,
  status: transcription.status,
  dateUpdated: transcription.dateUpdated,
  accountSid: transcription.accountSid,
});
