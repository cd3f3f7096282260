import type { TranscriptionInstance } from 'twilio/lib/rest/api/v2010/account/transcription';
import { numberOrNull } from '../../../../lib/kit/numberOrNull';

/**
 * Common to the transcriptions of an account and of a recording, which are two types in the SDK.
 */
type Transcription = ReturnType<TranscriptionInstance['toJSON']>;

/** A classic transcription in the simplified form. */
export const transcriptionRecord = (transcription: Transcription) => ({
  sid: transcription.sid,
  recordingSid: transcription.recordingSid,
  status: transcription.status,
  transcriptionText: transcription.transcriptionText,
  durationSeconds: numberOrNull(transcription.duration),
  price: numberOrNull(transcription.price),
  priceUnit: transcription.priceUnit,
  dateCreated: transcription.dateCreated,
  accountSid: transcription.accountSid,
});
