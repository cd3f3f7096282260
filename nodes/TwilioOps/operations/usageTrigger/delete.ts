import { checkConfirmation, confirmationField } from '../../../../lib/kit/confirmation';
import { operation } from '../../../../lib/engines/twilioEngine';
import { usageTriggerSid } from './usageTriggerSid';

export default operation({
  resource: 'usageTrigger',
  operation: 'delete',
  name: 'Delete',
  action: 'Delete a usage trigger',
  description: 'Delete a usage threshold; nobody is told any longer when it is reached',
  risk: 'destroys',
  fields: {
    usageTriggerSid: usageTriggerSid(),
    confirmation: confirmationField('the SID of the usage trigger'),
  },
  check: (_twilio, { usageTriggerSid: sid, confirmation }) =>
    checkConfirmation(confirmation, sid, 'the usage trigger is deleted'),
  request: async (twilio, { usageTriggerSid: sid }) => {
    await twilio.usage.triggers(sid).remove();
    return { sid, deleted: true };
  },
});
