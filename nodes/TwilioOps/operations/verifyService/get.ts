import { operation } from '../../../../lib/engines/twilioEngine';
import { serviceSid } from '../verification/serviceSid';
import { verifyServiceRecord } from './record';

export default operation({
  resource: 'verifyService',
  operation: 'get',
  name: 'Get',
  action: 'Get a Verify service',
  description: 'Read the settings of a Verify service',
  fields: { serviceSid: serviceSid() },
  request: async (twilio, { serviceSid: sid }) => twilio.verify.v2.services(sid).fetch(),
  output: verifyServiceRecord,
});
