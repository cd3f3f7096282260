import { sid } from '../../../../lib/n8n/fields';
import { operation } from '../../../../lib/n8n/twilio';
import { messageCrm } from './crm';
import { messageRecord } from './record';

export default operation({
  resource: 'message',
  operation: 'get',
  name: 'Get',
  action: 'Get a message',
  description: 'Read a message and its delivery status',
  fields: { messageSid: sid(['SM', 'MM'], { label: 'Message SID' }) },
  request: async (twilio, { messageSid }) => await twilio.messages(messageSid).fetch(),
  output: messageRecord,
  crm: messageCrm,
});
