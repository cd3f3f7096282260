import { page } from '../../../../lib/n8n/fields';
import { operation } from '../../../../lib/n8n/twilio';
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
