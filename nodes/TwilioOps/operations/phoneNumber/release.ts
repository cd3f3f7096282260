import { checkConfirmation, confirmationField } from '../../../../lib/kit/confirmation';
import { phoneNumberLocator } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { resolveNumber } from './resolve';

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
  request: async (twilio, { phoneNumber, confirmation }) => {
    const { sid, phoneNumber: number, friendlyName } = await resolveNumber(twilio, phoneNumber);
    const expected = confirmation.trim() === sid ? sid : number;
    checkConfirmation(confirmation, expected, `${number} (${friendlyName}) is given back`);
    await twilio.incomingPhoneNumbers(sid).remove();
    return { sid, phoneNumber: number, friendlyName, released: true };
  },
});
