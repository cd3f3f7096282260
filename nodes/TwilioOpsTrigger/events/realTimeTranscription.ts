import * as z from 'zod/v4';
import { event, has } from '../event';
import { nothingHeard } from '../heard';
import { parsedJson } from '../parsedJson';

/** https://www.twilio.com/docs/voice/twiml/transcription */
export default event({
  id: 'realTimeTranscription',
  name: 'Real-Time Transcription',
  action: 'On real-time transcription',
  description: 'When the transcription of a running call starts, has new text, stops or fails',
  answer: 'ignored',
  matches: (received) => has(received, 'TranscriptionSid', 'TranscriptionEvent'),
  schema: z.looseObject({
    TranscriptionSid: z.string(),
    TranscriptionEvent: z.string(),
    SequenceId: z.string().optional(),
    TranscriptionData: parsedJson.optional(),
  }),
  heard: nothingHeard,
  identity: ({ TranscriptionSid, SequenceId }) =>
    SequenceId ? `${TranscriptionSid}:${SequenceId}` : null,
  example: {
    LanguageCode: 'en-US',
    TranscriptionSid: 'GT00000000000000000000000000000001',
    TranscriptionEvent: 'transcription-content',
    CallSid: 'CA00000000000000000000000000000001',
    TranscriptionData: '{"transcript":"to be or not to be","confidence":0.96823084}',
    Timestamp: '2026-01-15T17:00:00.000000Z',
    AccountSid: 'AC00000000000000000000000000000001',
    Track: 'inbound_track',
    Final: 'true',
    SequenceId: '2',
  },
});
