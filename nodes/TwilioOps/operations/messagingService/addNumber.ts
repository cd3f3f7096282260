import { phoneNumberLocator } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { withoutLinks } from '../../../../lib/engines/withoutLinks';
import { resolveNumber } from '../phoneNumber/resolve';
import { serviceSid } from './serviceSid';

export default operation({
  resource: 'messagingService',
  operation: 'addNumber',
  name: 'Add Number',
  action: 'Add a number to a messaging service',
  description: "Put one of the account's numbers into the sender pool of a messaging service",
  fields: { serviceSid: serviceSid(), phoneNumber: phoneNumberLocator({ label: 'Phone Number' }) },
  request: async (twilio, { serviceSid: sid, phoneNumber }) => {
    const number = await resolveNumber(twilio, phoneNumber);
    return twilio.messaging.v1.services(sid).phoneNumbers.create({ phoneNumberSid: number.sid });
  },
  output: (number) => withoutLinks(number),
});
