import { text } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { accountRecord, withoutToken } from './record';

export default operation({
  resource: 'account',
  operation: 'createSubaccount',
  name: 'Create Subaccount',
  action: 'Create a subaccount',
  description:
    'Make an account under the chosen one, which pays for it. Its auth token is not in the output: use the SID as the account of other operations.',
  fields: { friendlyName: text({ label: 'Friendly Name', maxLength: 64 }) },
  request: async (twilio, { friendlyName }) =>
    withoutToken(await twilio.api.v2010.accounts.create({ friendlyName })),
  output: accountRecord,
});
