import { checkConfirmation, confirmationField } from '../../../../lib/kit/confirmation';
import { operation } from '../../../../lib/engines/twilioEngine';
import { messageSid } from './messageSid';

export default operation({
  resource: 'message',
  operation: 'delete',
  name: 'Delete',
  action: 'Delete a message',
  description:
    'Delete a message and its record from Twilio for good. To erase only the text, use Redact.',
  risk: 'destroys',
  fields: { messageSid: messageSid(), confirmation: confirmationField('the message SID') },
  check: (_twilio, { messageSid: sid, confirmation }) =>
    checkConfirmation(confirmation, sid, 'the message is deleted for good'),
  request: async (twilio, { messageSid: sid }) => {
    await twilio.messages(sid).remove();
    return { sid, deleted: true };
  },
});
