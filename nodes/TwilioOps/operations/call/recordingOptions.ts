import { callbackUrl, choice, multiChoice, text } from '../../../../lib/kit/fields';
import { httpMethod } from './httpMethod';

/**
 * What Twilio can be told about the recording of a call, whether it is made with the call or
 * started later.
 */
export const recordingOptions = () => ({
  recordingChannels: choice(
    { label: 'Recording Channels', description: 'One track for all, or one for each side' },
    { mono: 'Mono', dual: 'Dual' },
  ),
  recordingTrack: choice(
    { label: 'Recording Track' },
    { both: 'Both', inbound: 'Inbound', outbound: 'Outbound' },
  ),
  recordingStatusCallback: callbackUrl({
    label: 'Recording Status Callback',
    description: 'Told when the recording is ready',
  }),
  recordingStatusCallbackMethod: httpMethod('Recording Status Callback Method'),
  recordingStatusCallbackEvent: multiChoice(
    { label: 'Recording Status Callback Events' },
    { 'in-progress': 'In Progress', completed: 'Completed', absent: 'Absent' },
  ),
  trim: choice(
    { label: 'Trim Recording' },
    { 'trim-silence': 'Trim Silence', 'do-not-trim': 'Do Not Trim' },
  ),
  recordingConfigurationId: text({ label: 'Recording Configuration ID' }),
});
