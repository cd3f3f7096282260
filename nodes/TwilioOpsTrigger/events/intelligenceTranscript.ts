import * as z from 'zod/v4';
import { event, has } from '../event';
import { nothingHeard } from '../heard';

/**
 * https://www.twilio.com/docs/conversational-intelligence/api/service-resource (webhook of a
 * service)
 */
export default event({
  id: 'intelligenceTranscript',
  name: 'Conversational Intelligence Transcript',
  action: 'On conversational intelligence transcript',
  description:
    'When Conversational Intelligence has analysed a conversation; its results are then there to be fetched',
  answer: 'ignored',
  matches: (received) => has(received, 'transcript_sid', 'event_type'),
  schema: z.looseObject({ transcript_sid: z.string(), event_type: z.string() }),
  heard: nothingHeard,
  identity: ({ transcript_sid, event_type }) => `${transcript_sid}:${event_type}`,
  example: {
    account_sid: 'AC00000000000000000000000000000001',
    service_sid: 'GA00000000000000000000000000000001',
    transcript_sid: 'GT00000000000000000000000000000001',
    customer_key: null,
    event_type: 'voice_intelligence_transcript_available',
  },
});
