import { operation } from '../../../../lib/engines/twilioEngine';
import { messageCrm } from './crm';
import { messageSid } from './messageSid';
import { messageRecord } from './record';

export default operation({
  resource: 'message',
  operation: 'cancel',
  name: 'Cancel',
  action: 'Cancel a scheduled message',
  description:
    'Keep a scheduled message from being sent. A message that has left cannot be called back.',
  fields: { messageSid: messageSid() },
  request: async (twilio, { messageSid: sid }) =>
    twilio.messages(sid).update({ status: 'canceled' }),
  output: messageRecord,
  crm: messageCrm,
});
