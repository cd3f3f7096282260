import * as z from 'zod/v4';
import { event } from '../event';
import { heardFromMeta } from '../heardFromMeta';
import { heardInConversation } from '../heardInConversation';

/** Whatever else Twilio signs: Studio, Conversations, TaskRouter, Sync. */
export default event({
  id: 'other',
  name: 'Other Webhook',
  action: 'On other webhook',
  description:
    'When any other signed webhook comes in, such as those of Conversations, Studio or TaskRouter',
  answer: 'ignored',
  matches: () => true,
  schema: z.looseObject({}),
  heard: (received) => [...heardInConversation(received), ...heardFromMeta(received)],
  identity: () => null,
  example: {
    AccountSid: 'AC00000000000000000000000000000001',
    EventType: 'onConversationAdded',
    ConversationSid: 'CH00000000000000000000000000000001',
    Source: 'SDK',
  },
});
