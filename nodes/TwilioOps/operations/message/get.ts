import { operation } from '../../../../lib/engines/twilioEngine';
import { messageCrm } from './crm';
import { messageSid } from './messageSid';
import { messageRecord } from './record';

export default operation({
  resource: 'message',
  operation: 'get',
  name: 'Get',
  action: 'Get a message',
  description: 'Read a message and its delivery status',
  fields: { messageSid: messageSid() },
  request: async (twilio, { messageSid: sid }) => twilio.messages(sid).fetch(),
  output: messageRecord,
  crm: messageCrm,
});
