import { byModel, phoneNumberLocator } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { holdersOf } from './holder';
import { phoneNumberRecord } from './record';
import { resolveNumber } from './resolve';

export default operation({
  resource: 'phoneNumber',
  operation: 'get',
  name: 'Get',
  action: 'Get a phone number',
  description:
    "Read one of the account's numbers: what it can do, its webhooks, and who answers it",
  fields: { phoneNumber: byModel(phoneNumberLocator({ label: 'Phone Number' })) },
  request: async (twilio, { phoneNumber }, { ledger }) => {
    const number = await resolveNumber(twilio, phoneNumber);
    return Object.assign(number, { holders: await holdersOf(number, await ledger()) });
  },
  output: (number) => ({ ...phoneNumberRecord(number), holders: number.holders }),
});
