import { text } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { callSid } from './callSid';
import { callTranscriptionRecord } from './transcriptionRecord';

export default operation({
  resource: 'call',
  operation: 'stopTranscription',
  name: 'Stop Transcription',
  action: 'Stop transcribing a call',
  description: 'End a real-time transcription before the call ends',
  fields: {
    callSid: callSid(),
    transcription: text({
      label: 'Transcription',
      description: 'Its SID or the name it was started with',
      placeholder: `GT${'0123456789abcdef'.repeat(2)}`,
    }),
  },
  request: async (twilio, { callSid: call, transcription }) =>
    twilio.calls(call).transcriptions(transcription).update({ status: 'stopped' }),
  output: callTranscriptionRecord,
});
