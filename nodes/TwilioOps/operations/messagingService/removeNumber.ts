import { phoneNumberLocator } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { resolveNumber } from '../phoneNumber/resolve';
import { serviceSid } from './serviceSid';

export default operation({
  resource: 'messagingService',
  operation: 'removeNumber',
  name: 'Remove Number',
  action: 'Remove a number from a messaging service',
  description: 'Take a number out of the sender pool of a messaging service; the account keeps it',
  fields: { serviceSid: serviceSid(), phoneNumber: phoneNumberLocator({ label: 'Phone Number' }) },
  request: async (twilio, { serviceSid: sid, phoneNumber }) => {
    const number = await resolveNumber(twilio, phoneNumber);
    await twilio.messaging.v1.services(sid).phoneNumbers(number.sid).remove();
    return {
      serviceSid: sid,
      phoneNumberSid: number.sid,
      phoneNumber: number.phoneNumber,
      removed: true,
    };
  },
});
