import { byModel, sid } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { callCrm } from './crm';
import { callRecord } from './record';

export default operation({
  resource: 'call',
  operation: 'get',
  name: 'Get',
  action: 'Get a call',
  description: 'Read a call, its outcome and duration',
  fields: { callSid: byModel(sid('CA', { label: 'Call SID' })) },
  request: async (twilio, { callSid }) => twilio.calls(callSid).fetch(),
  output: callRecord,
  crm: callCrm,
});
