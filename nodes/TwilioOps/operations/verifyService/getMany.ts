import { page } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { rowsOf } from '../../../../lib/twilio/rows';
import { verifyServiceRecord } from './record';

export default operation({
  resource: 'verifyService',
  operation: 'getMany',
  name: 'Get Many',
  action: 'Get many Verify services',
  description: 'List the Verify services of the account',
  fields: page(),
  request: async (twilio, extent) => rowsOf(twilio.verify.v2.services, {}, extent),
  output: verifyServiceRecord,
});
