import { page } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
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
