import { page } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { rowsOf } from '../../../../lib/twilio/rows';
import { callSid } from './callSid';

export default operation({
  resource: 'call',
  operation: 'getEvents',
  name: 'Get Events',
  action: 'Get the events of a call',
  description:
    'List the requests that Twilio made to your addresses during a call, with the answers it got: for finding faults',
  fields: { callSid: callSid(), ...page() },
  request: async (twilio, { callSid: sid, ...extent }) =>
    rowsOf(twilio.calls(sid).events, {}, extent),
});
