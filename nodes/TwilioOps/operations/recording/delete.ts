import { checkConfirmation, confirmationField } from '../../../../lib/kit/confirmation';
import { operation } from '../../../../lib/engines/twilioEngine';
import { recordingSid } from './recordingSid';

export default operation({
  resource: 'recording',
  operation: 'delete',
  name: 'Delete',
  action: 'Delete a recording',
  description: 'Delete the audio of a recording for good; Twilio keeps its record for 40 days',
  risk: 'destroys',
  fields: { recordingSid: recordingSid(), confirmation: confirmationField('the recording SID') },
  check: (_twilio, { recordingSid: sid, confirmation }) =>
    checkConfirmation(confirmation, sid, 'the recording is deleted for good'),
  request: async (twilio, { recordingSid: sid }) => {
    await twilio.recordings(sid).remove();
    return { sid, deleted: true };
  },
});
