import { callbackUrl, options, shownFor, url } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { callSid } from './callSid';
import { callCrm } from './crm';
import { httpMethod } from './httpMethod';
import { instructionFields, instructionsField, instructionsTwiml } from './instructions';
import { callRecord } from './record';
import { timeLimit } from './timeLimit';

export default operation({
  resource: 'call',
  operation: 'redirect',
  name: 'Redirect',
  action: 'Redirect a call in progress',
  description:
    'Make a call that is under way go on with a text, other TwiML, or what an address says',
  fields: {
    callSid: callSid(),
    instructions: instructionsField(),
    ...instructionFields(),
    method: shownFor({ instructions: ['url'] }, httpMethod('URL Method')),
    options: options({
      fallbackUrl: url({
        label: 'Fallback URL',
        description: 'Asked when the first address fails',
      }),
      fallbackMethod: httpMethod('Fallback Method'),
      statusCallback: callbackUrl({
        label: 'Status Callback',
        description: 'Told when the call ends',
      }),
      statusCallbackMethod: httpMethod('Status Callback Method'),
      timeLimit: timeLimit(),
    }),
  },
  check: (_twilio, input, context) => void instructionsTwiml(input, context),
  request: async (
    twilio,
    { callSid: sid, say, twiml, url: address, method, options: more },
    context,
  ) => {
    const made = instructionsTwiml({ say, twiml }, context);
    return twilio
      .calls(sid)
      .update({ ...(made ? { twiml: made } : { url: address, method }), ...more });
  },
  output: callRecord,
  crm: callCrm,
});
