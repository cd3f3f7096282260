import { checkConfirmation, confirmationField } from '../../../../lib/kit/confirmation';
import { operation } from '../../../../lib/engines/twilioEngine';
import { transcriptionSid } from './transcriptionSid';

export default operation({
  resource: 'transcription',
  operation: 'delete',
  name: 'Delete',
  action: 'Delete a transcription',
  description: 'Delete a classic transcription for good',
  risk: 'destroys',
  fields: {
    transcriptionSid: transcriptionSid(),
    confirmation: confirmationField('the transcription SID'),
  },
  check: (_twilio, { transcriptionSid: sid, confirmation }) =>
    checkConfirmation(confirmation, sid, 'the transcription is deleted for good'),
  request: async (twilio, { transcriptionSid: sid }) => {
    await twilio.transcriptions(sid).remove();
    return { sid, deleted: true };
  },
});
