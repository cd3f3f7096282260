import { cloudEvent, isCloudEvent } from '../cloudEvent';
import { event } from '../event';
import { heardInStream } from '../heardInStream';

/** https://www.twilio.com/docs/events/event-types/accountsecurity (through Event Streams) */
export default event({
  id: 'verifyEvent',
  name: 'Verify Event',
  action: 'On verify event',
  description: 'When a verification is started, approved, cancelled or expires',
  answer: 'ignored',
  matches: (received) =>
    isCloudEvent(received) &&
    String(received.type).startsWith('com.twilio.accountsecurity.verify.'),
  schema: cloudEvent,
  heard: heardInStream,
  identity: ({ id }) => id,
  example: {
    specversion: '1.0',
    type: 'com.twilio.accountsecurity.verify.verification.approved',
    source:
      '/v2/Services/VA00000000000000000000000000000001/Verifications/VE00000000000000000000000000000001',
    id: 'EZ00000000000000000000000000000001',
    time: '2026-01-15T17:00:00.000Z',
    dataschema: 'https://events-schemas.twilio.com/Verify.Verification/1',
    datacontenttype: 'application/json',
    data: {
      account_sid: 'AC00000000000000000000000000000001',
      verification_sid: 'VE00000000000000000000000000000001',
      verification_status: 'approved',
    },
  },
});
