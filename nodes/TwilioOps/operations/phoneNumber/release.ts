import { checkConfirmation, confirmationField } from '../../../../lib/kit/confirmation';
import { phoneNumberLocator } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { resolveNumberOnce } from './resolve';

export default operation({
  resource: 'phoneNumber',
  operation: 'release',
  name: 'Release',
  action: 'Release a phone number',
  description:
    "Give one of the account's numbers back to Twilio. Somebody else may buy it; to have it again is not certain.",
  risk: 'destroys',
  fields: {
    phoneNumber: phoneNumberLocator({ label: 'Phone Number' }),
    confirmation: confirmationField('the number or its SID, as chosen above'),
  },
  check: async (twilio, { phoneNumber: chosen, confirmation }, context) => {
    const { sid, phoneNumber, friendlyName } = await resolveNumberOnce(twilio, chosen, context);
    const expected = confirmation.trim() === sid ? sid : phoneNumber;
    checkConfirmation(confirmation, expected, `${phoneNumber} (${friendlyName}) is given back`);
  },
  request: async (twilio, { phoneNumber: chosen }, context) => {
    const { sid, phoneNumber, friendlyName } = await resolveNumberOnce(twilio, chosen, context);
    await twilio.incomingPhoneNumbers(sid).remove();
    return { sid, phoneNumber, friendlyName, released: true };
  },
});
