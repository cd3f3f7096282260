import { choice } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { callSid } from './callSid';
import { callCrm } from './crm';
import { callRecord } from './record';

export default operation({
  resource: 'call',
  operation: 'hangUp',
  name: 'Hang Up',
  action: 'Hang up a call',
  description: 'End a call, or call it off while it is not answered',
  fields: {
    callSid: callSid(),
    status: choice(
      { label: 'Which Calls' },
      {
        completed: { name: 'Any Call', description: 'Ends it even while people talk' },
        canceled: {
          name: 'Only Unanswered',
          description: 'Calls it off while it is queued or ringing, and leaves it alone otherwise',
        },
      },
    ),
  },
  request: async (twilio, { callSid: sid, status }) => twilio.calls(sid).update({ status }),
  output: callRecord,
  crm: callCrm,
});
