import type { RecordingInstance } from 'twilio/lib/rest/api/v2010/account/call/recording';
import { numberOrNull } from '../../../../lib/kit/numberOrNull';

/** The recording of a call that may still be under way, in the simplified form. */
export const callRecordingRecord = (recording: RecordingInstance) => ({
  sid: recording.sid,
  callSid: recording.callSid,
  status: recording.status,
  channels: recording.channels,
  track: recording.track,
  durationSeconds: numberOrNull(recording.duration),
  startTime: recording.startTime,
  source: recording.source,
  errorCode: recording.errorCode,
  accountSid: recording.accountSid,
});
