import { flag, options, text } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { callSid } from './callSid';
import { httpMethod } from './httpMethod';
import { checkDestination, transcriptionOptions } from './transcriptionOptions';
import { callTranscriptionRecord } from './transcriptionRecord';

export default operation({
  resource: 'call',
  operation: 'startTranscription',
  name: 'Start Transcription',
  action: 'Start transcribing a call',
  description:
    'Write down a call while it is in progress, and send the text to a Twilio Ops Trigger or another address',
  fields: {
    callSid: callSid(),
    options: options({
      ...transcriptionOptions(),
      name: text({
        label: 'Name',
        description: 'A name by which the transcription can be stopped, unique within the call',
      }),
      statusCallbackMethod: httpMethod('Transcription Callback Method'),
      enableProviderData: flag({
        label: 'Provider Data',
        description: "Whether to add the engine's own data to the results",
      }),
      conversationConfiguration: text({
        label: 'Conversation Configuration',
        description: 'The Conversation Orchestrator configuration to use',
      }),
      conversationId: text({
        label: 'Conversation ID',
        description: 'Conversation that the text is added to',
      }),
      transcriptionConfigurationId: text({ label: 'Transcription Configuration ID' }),
    }),
  },
  check: (_twilio, { options: more }) =>
    checkDestination(more, 'options.statusCallbackUrl', 'Start Transcription'),
  request: async (twilio, { callSid: sid, options: more }) =>
    twilio.calls(sid).transcriptions.create(more),
  output: callTranscriptionRecord,
});
