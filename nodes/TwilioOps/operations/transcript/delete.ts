import { checkConfirmation, confirmationField } from '../../../../lib/kit/confirmation';
import { operation } from '../../../../lib/engines/twilioEngine';
import { transcriptSid } from './transcriptSid';

export default operation({
  resource: 'transcript',
  operation: 'delete',
  name: 'Delete',
  action: 'Delete a transcript',
  description: 'Delete a transcript and what was found in it for good',
  risk: 'destroys',
  fields: { transcriptSid: transcriptSid(), confirmation: confirmationField('the transcript SID') },
  check: (_twilio, { transcriptSid: sid, confirmation }) =>
    checkConfirmation(confirmation, sid, 'the transcript is deleted for good'),
  request: async (twilio, { transcriptSid: sid }) => {
    await twilio.intelligence.v2.transcripts(sid).remove();
    return { sid, deleted: true };
  },
});
