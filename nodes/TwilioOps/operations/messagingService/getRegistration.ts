import { operation } from '../../../../lib/engines/twilioEngine';
import { registrationOf } from './registration';
import { serviceSid } from './serviceSid';

export default operation({
  resource: 'messagingService',
  operation: 'getRegistration',
  name: 'Get Registration',
  action: 'Get the registration of a messaging service in the US',
  description:
    'Read whether its senders may send to the US: A2P 10DLC brand and campaign, and the verification of toll-free numbers, with what is missing',
  fields: { serviceSid: serviceSid() },
  request: async (twilio, { serviceSid: sid }) => registrationOf(twilio, sid),
});
