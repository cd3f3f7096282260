import { checkConfirmation, confirmationField } from '../../../../lib/kit/confirmation';
import { operation } from '../../../../lib/engines/twilioEngine';
import { serviceSid } from '../verification/serviceSid';

export default operation({
  resource: 'verifyService',
  operation: 'delete',
  name: 'Delete',
  action: 'Delete a Verify service',
  description: 'Delete a Verify service for good; codes that it sent can no longer be checked',
  risk: 'destroys',
  fields: { serviceSid: serviceSid(), confirmation: confirmationField('the SID of the service') },
  check: (_twilio, { serviceSid: sid, confirmation }) =>
    checkConfirmation(confirmation, sid, 'the service is deleted for good'),
  request: async (twilio, { serviceSid: sid }) => {
    await twilio.verify.v2.services(sid).remove();
    return { sid, deleted: true };
  },
});
