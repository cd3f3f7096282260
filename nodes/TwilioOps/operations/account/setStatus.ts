import { checkConfirmation, confirmationField } from '../../../../lib/kit/confirmation';
import { choice, shownFor, sidLocator } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { accountRecord, withoutToken } from './record';

export default operation({
  resource: 'account',
  operation: 'setStatus',
  name: 'Set Status',
  action: 'Suspend, reactivate or close a subaccount',
  description:
    'Suspend a subaccount, make it active again, or close it for good with all its numbers',
  risk: 'destroys',
  fields: {
    subaccountSid: sidLocator('AC', { label: 'Subaccount', search: 'listSubaccounts' }),
    status: choice(
      { label: 'Status' },
      {
        active: 'Active',
        suspended: {
          name: 'Suspended',
          description: 'Nothing goes out or comes in until it is active again',
        },
        closed: {
          name: 'Closed',
          description: 'For good: its numbers are released, and it cannot be opened again',
        },
      },
    ),
    confirmation: shownFor({ status: ['closed'] }, confirmationField('the SID of the subaccount')),
  },
  check: (_twilio, { subaccountSid, status, confirmation = '' }) => {
    if (status !== 'closed') return;
    checkConfirmation(
      confirmation,
      subaccountSid,
      'the subaccount is closed for good and its numbers are released',
    );
  },
  request: async (twilio, { subaccountSid, status }) =>
    withoutToken(await twilio.api.v2010.accounts(subaccountSid).update({ status })),
  output: accountRecord,
});
