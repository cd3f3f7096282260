import { lookUpCall } from '../../../../lib/sending/lookUp';
import { operation } from '../../../../lib/engines/twilioEngine';
import { callbackTrigger, timeLimitHours } from '../../../../lib/waiting/waitFields';
import { callFields } from './callFields';
import { makeAndWaitOptions } from './makeOptions';
import { callRecord } from './record';
import { callerOf, callRequest, outgoingCall, sendingOf } from './callRequest';

export default operation({
  resource: 'call',
  operation: 'makeAndWait',
  name: 'Make and Wait',
  action: 'Make a call and wait for its end',
  description:
    'Call somebody and go on when the call has ended, with its outcome, duration and recording. Costs money and rings a telephone.',
  risk: 'spends',
  fields: {
    ...callFields(),
    statusCallback: callbackTrigger(),
    timeLimitHours: timeLimitHours(),
    options: makeAndWaitOptions(),
  },
  check: (_twilio, input, context) => void callRequest(input, context),
  async request(twilio, input, context) {
    const call = await twilio.calls.create({
      ...callRequest(input, context),
      statusCallback: context.awaited!.statusCallback,
      statusCallbackEvent: ['completed'],
      statusCallbackMethod: 'POST',
    });
    return callRecord(call);
  },
  outgoing: outgoingCall,
  sending: sendingOf,
  wait: (input, context) => ({
    kind: 'callEnd',
    channel: 'voice',
    recipient: input.to,
    from: callerOf(input, context),
    limitHours: input.timeLimitHours,
    statusCallback: input.statusCallback,
  }),
  lookUp: async (twilio, input, context, lost) =>
    lookUpCall(twilio, { to: input.to, from: callerOf(input, context) }, lost, callRecord),
});
