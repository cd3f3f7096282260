import * as z from 'zod/v4';
import { event, has } from '../event';
import { nothingHeard } from '../heard';

/** https://www.twilio.com/docs/voice/twiml/record#transcribecallback */
export default event({
  id: 'transcriptionReady',
  name: 'Transcription Ready',
  action: 'On transcription ready',
  description: 'When the transcription of a recording is ready or has failed',
  answer: 'ignored',
  matches: (received) => has(received, 'TranscriptionSid', 'TranscriptionStatus'),
  schema: z.looseObject({ TranscriptionSid: z.string(), TranscriptionStatus: z.string() }),
  heard: nothingHeard,
  identity: ({ TranscriptionSid, TranscriptionStatus }) =>
    `${TranscriptionSid}:${TranscriptionStatus}`,
  example: {
    AccountSid: 'AC00000000000000000000000000000001',
    CallSid: 'CA00000000000000000000000000000001',
    RecordingSid: 'RE00000000000000000000000000000001',
    TranscriptionSid: 'TR00000000000000000000000000000001',
    TranscriptionStatus: 'completed',
    TranscriptionText: 'Please call me back.',
    RecordingUrl:
      'https://api.twilio.com/2010-04-01/Accounts/AC00000000000000000000000000000001/Recordings/RE00000000000000000000000000000001',
    TranscriptionUrl:
      'https://api.twilio.com/2010-04-01/Accounts/AC00000000000000000000000000000001/Transcriptions/TR00000000000000000000000000000001',
  },
});
