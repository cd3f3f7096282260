import type { ConversationInstance } from 'twilio/lib/rest/conversations/v1/conversation';

/** A conversation in the simplified form. */
export const conversationRecord = (conversation: ConversationInstance) => ({
  sid: conversation.sid,
  friendlyName: conversation.friendlyName,
  uniqueName: conversation.uniqueName,
  state: conversation.state,
  attributes: conversation.attributes,
  messagingServiceSid: conversation.messagingServiceSid,
  timers: conversation.timers as unknown,
  dateCreated: conversation.dateCreated,
  dateUpdated: conversation.dateUpdated,
  accountSid: conversation.accountSid,
});
