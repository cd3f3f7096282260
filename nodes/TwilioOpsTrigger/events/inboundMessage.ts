import * as z from 'zod/v4';
import { messageType } from '../../../lib/twilio/crm';
import { event, has } from '../event';
import { heardInMessage } from '../heardInMessage';

/** https://www.twilio.com/docs/messaging/guides/webhook-request */
export default event({
  id: 'inboundMessage',
  name: 'Inbound Message',
  action: 'On inbound message',
  description: 'When an SMS, MMS, WhatsApp or RCS message comes in',
  answer: 'message',
  matches: (received) =>
    has(received, 'MessageSid', 'From', 'To') &&
    !has(received, 'MessageStatus') &&
    (received.SmsStatus ?? 'received') === 'received',
  schema: z.looseObject({
    MessageSid: z.string(),
    From: z.string(),
    To: z.string(),
    Body: z.string().default(''),
    NumMedia: z.string().default('0'),
  }),
  heard: heardInMessage,
  identity: ({ MessageSid }) => MessageSid,
  crm: ({ MessageSid, From, To, NumMedia }) => ({
    type: messageType([From, To], Number(NumMedia)),
    direction: 'inbound',
    status: 'received',
    to: To,
    from: From,
    sid: MessageSid,
  }),
  files: (data) =>
    Array.from({ length: Number(data.NumMedia) || 0 }, (_, index) => ({
      property: `media${index}`,
      url: String(data[`MediaUrl${index}`] ?? ''),
    })),
  example: {
    ToCountry: 'US',
    ToState: 'CA',
    SmsMessageSid: 'SM00000000000000000000000000000001',
    NumMedia: '0',
    ToCity: '',
    FromZip: '94107',
    SmsSid: 'SM00000000000000000000000000000001',
    FromState: 'CA',
    SmsStatus: 'received',
    FromCity: 'SAN FRANCISCO',
    Body: 'See you on Tuesday',
    FromCountry: 'US',
    To: '+15005550006',
    ToZip: '',
    NumSegments: '1',
    MessageSid: 'SM00000000000000000000000000000001',
    AccountSid: 'AC00000000000000000000000000000001',
    From: '+15005550010',
    ApiVersion: '2010-04-01',
  },
});
