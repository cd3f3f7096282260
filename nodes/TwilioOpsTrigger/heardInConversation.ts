import { optedOutCode } from '../../lib/sending/optOutAtTwilio';
import { has, type Received } from './event';
import { textIn, type Heard } from './heard';
import { parsedJson } from './parsedJson';

/** What is written by an app or by software, and not by a person from their phone. */
const notPeople = ['SDK', 'API'];

/**
 * What a webhook of Conversations tells: a message (before or after it is added), or that one of
 * ours was refused. https://www.twilio.com/docs/conversations/conversations-webhooks
 */
export function heardInConversation(data: Received): Heard[] {
  const event = textIn(data, 'EventType');
  if (event === 'onMessageAdded' || event === 'onMessageAdd') return saidInConversation(data);
  if (event !== 'onDeliveryUpdated' || Number(data.ErrorCode) !== optedOutCode) return [];
  return [{ kind: 'refused', sid: textIn(data, 'ChannelMessageSid'), to: undefined }];
}

/** The message itself, as it also comes through Event Streams. */
export function saidInConversation(data: Received): Heard[] {
  if (notPeople.includes(textIn(data, 'Source').toUpperCase())) return [];
  return [
    {
      kind: 'said',
      sid: textIn(data, 'MessageSid') || textIn(data, 'ConversationSid'),
      from: textIn(data, 'Author'),
      to: undefined,
      // Event Streams call it so: https://www.twilio.com/docs/events/event-types/conversations/message
      text: textIn(data, 'Body') || textIn(data, 'MessageBody'),
      mediaCount: mediaCountOf(data.Media),
    },
  ];
}

const mediaCountOf = (media: unknown): number => {
  const list = parsedJson.parse(media);
  return Array.isArray(list) ? list.length : 0;
};

/** Whether it is a webhook of Conversations v2 (Conversation Orchestrator). */
export const isOrchestrated = (received: Received) =>
  has(received, 'eventType', 'data') && /^[A-Z]+(_[A-Z]+)+$/.test(textIn(received, 'eventType'));

/**
 * What a webhook of Conversations v2 tells. Author and recipients have a type, by which a customer
 * is told from an agent. https://www.twilio.com/docs/conversations/orchestrator/webhooks
 */
export function heardInOrchestrator(received: Received): Heard[] {
  if (textIn(received, 'eventType') !== 'COMMUNICATION_CREATED') return [];
  const data = objectIn(received, 'data');
  const author = objectIn(data, 'author');
  const channel = textIn(author, 'channel').toLowerCase();
  const isOurs = /^(HUMAN_AGENT|AI_AGENT|AGENT)$/.test(textIn(author, 'participantType'));
  if (isOurs || channel === 'voice') return [];
  const address = textIn(author, 'address');
  const isPrefixed = address.includes(':') || !['whatsapp', 'rcs'].includes(channel);
  return [
    {
      kind: 'said',
      sid: textIn(data, 'channelId') || textIn(data, 'id'),
      from: isPrefixed ? address : `${channel}:${address}`,
      to: undefined,
      text: textIn(objectIn(data, 'content'), 'text'),
      mediaCount: 0,
    },
  ];
}

const objectIn = (data: Received, name: string): Received => Object(data[name]) as Received;
