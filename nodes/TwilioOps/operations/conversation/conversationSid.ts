import { byModel, sidLocator } from '../../../../lib/kit/fields';

/** The conversation that an operation is about. */
export const conversationSid = () =>
  byModel(sidLocator('CH', { label: 'Conversation', search: 'listConversations' }));
