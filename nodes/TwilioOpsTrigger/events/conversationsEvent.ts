import * as z from 'zod/v4';
import { event } from '../event';
import { heardInOrchestrator, isOrchestrated } from '../heardInConversation';

/** https://www.twilio.com/docs/conversations/orchestrator/webhooks (Conversations v2) */
export default event({
  id: 'conversationsEvent',
  name: 'Conversations V2 Event',
  action: 'On conversations v2 event',
  description:
    'When a conversation, its participants or its communications change in Conversations v2 (Conversation Orchestrator), or its memory does',
  answer: 'ignored',
  matches: isOrchestrated,
  schema: z.looseObject({
    eventType: z.string(),
    timestamp: z.string().optional(),
    data: z.looseObject({ id: z.string().optional() }),
  }),
  heard: heardInOrchestrator,
  identity: ({ eventType, timestamp, data }) =>
    data.id && timestamp ? [eventType, data.id, timestamp].join(':') : null,
  example: {
    eventType: 'COMMUNICATION_CREATED',
    timestamp: '2026-01-15T17:00:00.000Z',
    data: {
      id: 'conv_communication_00000000000000000000000001',
      accountId: 'AC00000000000000000000000000000001',
      conversationId: 'conv_conversation_00000000000000000000000001',
      author: {
        address: '+15005550010',
        channel: 'SMS',
        participantId: 'conv_participant_00000000000000000000000001',
      },
      content: { type: 'TEXT', text: 'See you on Tuesday' },
      channelId: 'SM00000000000000000000000000000001',
      recipients: [{ address: '+15005550006', channel: 'SMS' }],
      createdAt: '2026-01-15T17:00:00.000Z',
    },
  },
});
