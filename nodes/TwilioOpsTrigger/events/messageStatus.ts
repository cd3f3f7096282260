import * as z from 'zod/v4';
import { messageType } from '../../../lib/twilio/crm';
import { event, has, progressOf } from '../event';
import { heardInStatus } from '../heardInMessage';

/** https://www.twilio.com/docs/messaging/api/message-resource#message-status-values */
const order = [
  ['scheduled'],
  ['accepted'],
  ['queued'],
  ['sending'],
  ['sent'],
  ['delivered', 'partially_delivered', 'undelivered', 'failed', 'canceled'],
  ['read'],
];

/**
 * https://www.twilio.com/docs/messaging/api/message-resource#twilios-request-to-the-statuscallback-url
 */
export default event({
  id: 'messageStatus',
  name: 'Message Status',
  action: 'On message status',
  description: 'When a message that you sent is sent, delivered, read or fails',
  answer: 'ignored',
  matches: (received) => has(received, 'MessageSid', 'MessageStatus'),
  schema: z.looseObject({
    MessageSid: z.string(),
    MessageStatus: z.string(),
    From: z.string().optional(),
    To: z.string().optional(),
    MessagingServiceSid: z.string().optional(),
    ErrorCode: z.string().optional(),
    ErrorMessage: z.string().optional(),
  }),
  heard: heardInStatus,
  identity: ({ MessageSid, MessageStatus }) => `${MessageSid}:${MessageStatus}`,
  progress: ({ MessageSid, MessageStatus }) => progressOf(MessageSid, MessageStatus, order),
  crm: (data) => ({
    type: messageType([data.From, data.To], data.MessageSid.startsWith('MM') ? 1 : 0),
    direction: 'outbound',
    status: data.MessageStatus,
    to: data.To,
    from: data.From,
    messagingServiceSid: data.MessagingServiceSid,
    sid: data.MessageSid,
    errorCode: data.ErrorCode,
    errorMessage: data.ErrorMessage,
  }),
  example: {
    SmsSid: 'SM00000000000000000000000000000001',
    SmsStatus: 'delivered',
    MessageStatus: 'delivered',
    To: '+15005550010',
    MessageSid: 'SM00000000000000000000000000000001',
    AccountSid: 'AC00000000000000000000000000000001',
    From: '+15005550006',
    ApiVersion: '2010-04-01',
  },
});
