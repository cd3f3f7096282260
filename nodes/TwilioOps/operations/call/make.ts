import { choice, collection, flag, locator, phone, shownFor, sid } from '../../../../lib/n8n/fields';
import { permissionFields } from '../../../../lib/n8n/gate/inLine/permission';
import { lookUpCall } from '../../../../lib/n8n/once/lookUp';
import { operation } from '../../../../lib/n8n/twilio';
import { callCrm } from './crm';
import { instructionChoices, instructionFields } from './instructions';
import { makeOptions } from './makeOptions';
import { callRecord } from './record';
import { callerOf, callOf } from './toMake';
import { transcriptionOptions } from './transcriptionOptions';

export default operation({
  resource: 'call',
  operation: 'make',
  name: 'Make',
  action: 'Make a call',
  description: 'Call somebody and say a text, or run TwiML. Costs money and rings a telephone.',
  risk: 'spends',
  fields: {
    to: phone({ label: 'To', description: 'The number to call in E.164 form' }),
    from: locator({
      label: 'From',
      description: "Number that calls; empty means the account's default number",
      search: 'listPhoneNumbers',
      modes: [{ name: 'number', label: 'By Number', placeholder: '+15005550006' }],
    }),
    instructions: choice(
      { label: 'When Answered', description: 'What happens when the call is answered' },
      { ...instructionChoices, application: { name: 'Run TwiML App', description: 'An application that is set up at Twilio' } },
    ),
    ...instructionFields(),
    applicationSid: shownFor({ instructions: ['application'] }, sid('AP', { label: 'Application SID' })),
    record: flag({ label: 'Record', description: 'Whether to record the call; many places require that both sides agree' }),
    transcribe: flag({
      label: 'Transcribe',
      description: 'Whether to write down what is said while it is said. Needs a text or TwiML from here, as it is part of the instructions.',
    }),
    transcription: shownFor(
      { transcribe: [true] },
      collection({ label: 'Transcription', placeholder: 'Add transcription option' }, transcriptionOptions()),
    ),
    ...permissionFields(),
    options: makeOptions(),
  },
  async request(twilio, input, context) {
    return twilio.calls.create(callOf(input, context));
  },
  outgoing(input, context) {
    const { from } = callOf(input, context);
    const { to: recipient, say, twiml, url, applicationSid } = input;
    const { accountSid: account } = context.account;
    return { account, recipient, from, channel: 'voice', text: say ?? twiml ?? url ?? applicationSid };
  },
  sending: (input, context) => ({
    kind: 'call',
    recipient: input.to,
    sender: callerOf(input, context),
    content: { say: input.say, twiml: input.twiml, url: input.url, applicationSid: input.applicationSid },
  }),
  lookUp: async (twilio, input, context, lost) =>
    lookUpCall(twilio, { to: input.to, from: callerOf(input, context) }, lost),
  output: callRecord,
  crm: callCrm,
});
