import type { RecordingInstance } from 'twilio/lib/rest/api/v2010/account/recording';
import { numberOrNull } from '../../../../lib/kit/numberOrNull';

/** A recording in the simplified form. */
export const recordingRecord = (recording: RecordingInstance) => ({
  sid: recording.sid,
  callSid: recording.callSid,
  conferenceSid: recording.conferenceSid,
  status: recording.status,
  source: recording.source,
  channels: Number(recording.channels),
  durationSeconds: numberOrNull(recording.duration),
  price: numberOrNull(recording.price),
  priceUnit: recording.priceUnit,
  startTime: recording.startTime,
  dateCreated: recording.dateCreated,
  mediaUrl: recording.mediaUrl,
  errorCode: recording.errorCode,
  accountSid: recording.accountSid,
});
