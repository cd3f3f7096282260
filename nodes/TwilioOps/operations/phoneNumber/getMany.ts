import { choice, filters, flag, page, text } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { rowsOf } from '../../../../lib/twilio/rows';
import { phoneNumberRecord } from './record';

export default operation({
  resource: 'phoneNumber',
  operation: 'getMany',
  name: 'Get Many',
  action: 'Get many phone numbers',
  description:
    'List the phone numbers that the account owns. Numbers that can be bought are found by Search.',
  fields: {
    ...page(),
    filters: filters({
      phoneNumber: text({
        label: 'Phone Number',
        description: 'Digits that the number contains; an asterisk stands for any digit',
        placeholder: '+1202*',
      }),
      friendlyName: text({ label: 'Friendly Name' }),
      origin: choice({ label: 'Origin' }, { twilio: 'Bought From Twilio', hosted: 'Hosted' }),
      beta: flag({
        label: 'Beta',
        description: 'Whether to include numbers that are new to the Twilio platform',
        default: true,
      }),
    }),
  },
  request: async (twilio, { filters: same, ...extent }) =>
    rowsOf(twilio.incomingPhoneNumbers, same, extent),
  output: phoneNumberRecord,
});
