import { options } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { callSid } from './callSid';
import { recordingOptions } from './recordingOptions';
import { callRecordingRecord } from './recordingRecord';

export default operation({
  resource: 'call',
  operation: 'startRecording',
  name: 'Start Recording',
  action: 'Start recording a call',
  description: 'Record a call that is in progress. Many places require both sides to agree.',
  fields: { callSid: callSid(), options: options(recordingOptions()) },
  request: async (twilio, { callSid: sid, options: more }) =>
    twilio.calls(sid).recordings.create(more),
  output: callRecordingRecord,
});
