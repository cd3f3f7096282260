import { operation } from '../../../../lib/engines/twilioEngine';
import { transcriptionRecord } from './record';
import { transcriptionSid } from './transcriptionSid';

export default operation({
  resource: 'transcription',
  operation: 'get',
  name: 'Get',
  action: 'Get a transcription',
  description:
    'Read the text of a recording that was made with the verb Record and its attribute transcribe',
  fields: { transcriptionSid: transcriptionSid() },
  request: async (twilio, { transcriptionSid: sid }) => twilio.transcriptions(sid).fetch(),
  output: transcriptionRecord,
});
