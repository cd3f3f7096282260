import type { Received } from './received';
import { textIn, type Heard } from './heard';
import { heardFromMeta } from './heardFromMeta';
import { saidInConversation } from './heardInConversation';
import { heardInMessage, heardInStatus } from './heardInMessage';

/** An inbound message, https://www.twilio.com/docs/events/event-types/messaging/inbound-message */
export const inboundType = 'com.twilio.messaging.inbound-message.received';
/** Types of statuses begin so, https://www.twilio.com/docs/events/event-types/messaging/message */
export const statusPrefix = 'com.twilio.messaging.message.';

/** The same as webhooks of messages, statuses and conversations tell, by other names. */
export function heardInStream(event: Received): Heard[] {
  const data = Object(event.data) as Received;
  const type = textIn(event, 'type');
  if (type === inboundType) return heardInMessage(asParameters(data));
  if (type.startsWith(statusPrefix)) return heardInStatus(asParameters(data));
  if (type === 'com.twilio.conversations.message.added') return saidInConversation(data);
  return heardFromMeta(data);
}

/** Messages have the names of their webhooks, but with a small first letter: `numMedia`. */
const asParameters = (data: Received): Received =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name.charAt(0).toUpperCase() + name.slice(1),
      value,
    ]),
  );
