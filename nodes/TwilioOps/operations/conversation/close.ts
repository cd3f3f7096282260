import { operation } from '../../../../lib/engines/twilioEngine';
import { conversationSid } from './conversationSid';
import { conversationRecord } from './record';
import { triggerWebhooks, webhookHeader } from './webhooks';

export default operation({
  resource: 'conversation',
  operation: 'close',
  name: 'Close',
  action: 'Close a conversation',
  description: 'End a conversation; it can still be read, but nobody can write to it',
  fields: { conversationSid: conversationSid(), triggerWebhooks: triggerWebhooks() },
  request: async (twilio, { conversationSid: sid, triggerWebhooks: isWanted }) =>
    twilio.conversations.v1
      .conversations(sid)
      .update({ state: 'closed', ...webhookHeader(isWanted) }),
  output: conversationRecord,
});
