import { operation } from '../../../../lib/engines/twilioEngine';
import { messageSid } from './messageSid';
import { messageRecord } from './record';

export default operation({
  resource: 'message',
  operation: 'redact',
  name: 'Redact',
  action: 'Redact a message',
  description:
    "Erase a message's text at Twilio for good, keeping the record of who wrote to whom and when",
  risk: 'destroys',
  fields: { messageSid: messageSid() },
  request: async (twilio, { messageSid: sid }) => twilio.messages(sid).update({ body: '' }),
  output: messageRecord,
});
