import { sidLocator } from '../../../../lib/kit/fields';

/** The conversation that an operation is about. */
export const conversationSid = () =>
  sidLocator('CH', { label: 'Conversation', search: 'listConversations' });
