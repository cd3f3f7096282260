import { lookUpCall } from '../../../../lib/sending/lookUp';
import { operation } from '../../../../lib/engines/twilioEngine';
import { callFields } from './callFields';
import { callCrm } from './crm';
import { makeOptions } from './makeOptions';
import { callRecord } from './record';
import { callerOf, callRequest, outgoingCall, sendingOf } from './callRequest';

export default operation({
  resource: 'call',
  operation: 'make',
  name: 'Make',
  action: 'Make a call',
  description: 'Call somebody and say a text, or run TwiML. Costs money and rings a telephone.',
  risk: 'spends',
  fields: {
    ...callFields(),
    options: makeOptions(),
  },
  check: (_twilio, input, context) => void callRequest(input, context),
  async request(twilio, input, context) {
    return twilio.calls.create(callRequest(input, context));
  },
  outgoing: outgoingCall,
  sending: sendingOf,
  lookUp: async (twilio, input, context, lost) =>
    lookUpCall(twilio, { to: input.to, from: callerOf(input, context) }, lost),
  output: callRecord,
  crm: callCrm,
});
