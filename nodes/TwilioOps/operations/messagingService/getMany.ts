import { page } from '../../../../lib/n8n/fields';
import { operation } from '../../../../lib/n8n/twilio';
import { rowsOf } from '../../../../lib/twilio/rows';
import { messagingServiceRecord } from './record';

export default operation({
  resource: 'messagingService',
  operation: 'getMany',
  name: 'Get Many',
  action: 'Get many messaging services',
  description: 'List the messaging services of the account',
  fields: page(),
  request: async (twilio, extent) => rowsOf(twilio.messaging.v1.services, {}, extent),
  output: messagingServiceRecord,
});
