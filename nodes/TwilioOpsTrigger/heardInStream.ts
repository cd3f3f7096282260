import { optedOutCode } from '../../lib/sending/optOutAtTwilio';
import type { Received } from './received';
import { textIn, type Heard } from './heard';
import { heardFromMeta } from './heardFromMeta';
import { saidInConversation } from './heardInConversation';

/** An inbound message, https://www.twilio.com/docs/events/event-types/messaging/inbound-message */
export const inboundType = 'com.twilio.messaging.inbound-message.received';
/** Types of statuses begin so, https://www.twilio.com/docs/events/event-types/messaging/message */
export const statusPrefix = 'com.twilio.messaging.message.';

/** The same as webhooks of messages, statuses and conversations tell, by other names. */
export function heardInStream(event: Received): Heard[] {
  const data = Object(event.data) as Received;
  const type = textIn(event, 'type');
  if (type === inboundType) return [saidIn(data)];
  if (type === 'com.twilio.conversations.message.added') return saidInConversation(data);
  if (!type.startsWith(statusPrefix)) return heardFromMeta(data);
  if (Number(data.errorCode) !== optedOutCode) return [];
  return [
    { kind: 'refused', sid: textIn(data, 'messageSid'), to: textIn(data, 'to') || undefined },
  ];
}

const saidIn = (data: Received): Heard => {
  const label = textIn(data, 'buttonText');
  const id = textIn(data, 'buttonPayload');
  return {
    kind: 'said',
    sid: textIn(data, 'messageSid'),
    from: textIn(data, 'from'),
    to: textIn(data, 'to'),
    text: textIn(data, 'body'),
    mediaCount: Number(textIn(data, 'numMedia')) || 0,
    optOutType: textIn(data, 'optOutType') || undefined,
    button: label || id ? { label, id } : undefined,
  };
};
