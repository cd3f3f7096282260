import { cloudEvent, isCloudEvent } from '../cloudEvent';
import { crmInStream } from '../crmInStream';
import { event } from '../event';
import { heardInStream } from '../heardInStream';

/** https://www.twilio.com/docs/events/webhook-quickstart */
export default event({
  id: 'eventStream',
  name: 'Event Streams Event',
  action: 'On event streams event',
  description: 'When Event Streams delivers an event of one of the chosen types',
  answer: 'ignored',
  matches: isCloudEvent,
  schema: cloudEvent,
  heard: heardInStream,
  identity: ({ id }) => id,
  crm: (data) => crmInStream(data),
  example: {
    specversion: '1.0',
    type: 'com.twilio.messaging.message.delivered',
    source:
      '/2010-04-01/Accounts/AC00000000000000000000000000000001/Messages/SM00000000000000000000000000000001.json',
    id: 'EZ00000000000000000000000000000002',
    time: '2026-01-15T17:00:00.000Z',
    dataschema: 'https://events-schemas.twilio.com/Messaging.MessageStatus/3',
    datacontenttype: 'application/json',
    data: {
      accountSid: 'AC00000000000000000000000000000001',
      messageSid: 'SM00000000000000000000000000000001',
      messageStatus: 'DELIVERED',
      to: '+15005550010',
      from: '+15005550006',
      timestamp: '2026-01-15T17:00:00.000Z',
    },
  },
});
