import { checkConfirmation, confirmationField } from '../../../../lib/kit/confirmation';
import { operation } from '../../../../lib/engines/twilioEngine';
import { contentSid } from './contentSid';

export default operation({
  resource: 'contentTemplate',
  operation: 'delete',
  name: 'Delete',
  action: 'Delete a content template',
  description: 'Delete a template for good; messages that use it fail from then on',
  risk: 'destroys',
  fields: { contentSid: contentSid(), confirmation: confirmationField('the SID of the template') },
  check: (_twilio, { contentSid: sid, confirmation }) =>
    checkConfirmation(confirmation, sid, 'the template is deleted for good'),
  request: async (twilio, { contentSid: sid }) => {
    await twilio.content.v1.contents(sid).remove();
    return { sid, deleted: true };
  },
});
