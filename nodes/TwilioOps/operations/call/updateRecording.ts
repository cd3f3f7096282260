import { byModel, choice, optional, shownFor, sid } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { callSid } from './callSid';
import { callRecordingRecord } from './recordingRecord';

export default operation({
  resource: 'call',
  operation: 'updateRecording',
  name: 'Update Recording',
  action: 'Pause, resume or stop the recording of a call',
  description: 'Pause a recording while a card number is read out, resume it, or stop it',
  fields: {
    callSid: callSid(),
    recordingSid: byModel(
      optional(
        sid('RE', {
          label: 'Recording SID',
          description: "Empty means the call's current recording",
        }),
      ),
    ),
    status: choice({ label: 'Do' }, { paused: 'Pause', 'in-progress': 'Resume', stopped: 'Stop' }),
    pauseBehavior: shownFor(
      { status: ['paused'] },
      choice(
        { label: 'During the Pause' },
        {
          silence: {
            name: 'Record Silence',
            description: 'The recording keeps the length of the call',
          },
          skip: { name: 'Skip', description: 'The recording is cut' },
        },
      ),
    ),
  },
  // Twilio's word for the recording that is under way; the SDK's type wants a SID.
  request: async (
    twilio,
    { callSid: call, recordingSid = 'Twilio.CURRENT', status, pauseBehavior },
  ) => twilio.calls(call).recordings(recordingSid).update({ status, pauseBehavior }),
  output: callRecordingRecord,
});
