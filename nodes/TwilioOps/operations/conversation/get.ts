import { flag } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { withoutLinks } from '../../../../lib/engines/withoutLinks';
import { rowsOf } from '../../../../lib/twilio/rows';
import { conversationSid } from './conversationSid';
import { maxPageSize } from './maxPageSize';
import { conversationRecord } from './record';

export default operation({
  resource: 'conversation',
  operation: 'get',
  name: 'Get',
  action: 'Get a conversation',
  description: 'Read a conversation and, if wanted, who takes part and what was written',
  fields: {
    conversationSid: conversationSid(),
    includeParticipants: flag({
      label: 'Include Participants',
      description: 'Whether to list who takes part',
    }),
    includeMessages: flag({
      label: 'Include Messages',
      description: 'Whether to list what was written, oldest first',
    }),
  },
  request: async (twilio, { conversationSid: sid, includeParticipants, includeMessages }) => {
    const conversation = twilio.conversations.v1.conversations(sid);
    const [fetched, participants, messages] = await Promise.all([
      conversation.fetch(),
      includeParticipants ? rowsOf(conversation.participants, {}, { maxPageSize }) : undefined,
      includeMessages ? rowsOf(conversation.messages, {}, { maxPageSize }) : undefined,
    ]);
    return Object.assign(fetched, {
      people: participants?.map((one) => withoutLinks(one)),
      written: messages?.map((one) => withoutLinks(one)),
    });
  },
  output: (conversation) => ({
    ...conversationRecord(conversation),
    participants: conversation.people,
    messages: conversation.written,
  }),
});
