import type { CallListInstanceCreateOptions } from 'twilio/lib/rest/api/v2010/account/call';
import type { InputOf } from '../../../../lib/n8n/field';
import { FieldError } from '../../../../lib/n8n/fieldError';
import { choice, locator, phone, shownFor, sid, text, url } from '../../../../lib/n8n/fields';
import { operation, type TwilioContext } from '../../../../lib/n8n/twilio';
import { sayTwiml, twimlFault } from '../../../../lib/twilio/twiml';
import { callCrm } from './crm';
import { makeOptions } from './makeOptions';
import { callRecord } from './record';

/** Twilio's limit on TwiML that is sent with the request (API reference, Create a Call). */
const maxTwimlLength = 4000;

const fields = {
  to: phone({ label: 'To', description: 'The number to call in E.164 form' }),
  from: locator({
    label: 'From',
    description: "Number that calls; empty means the account's default number",
    search: 'listPhoneNumbers',
    modes: [{ name: 'number', label: 'By Number', placeholder: '+15005550006' }],
  }),
  instructions: choice(
    { label: 'When Answered', description: 'What happens when the call is answered' },
    {
      say: { name: 'Say a Text', description: 'A voice reads a text' },
      twiml: { name: 'Run TwiML', description: "Instructions in Twilio's markup" },
      url: { name: 'Fetch TwiML From URL', description: 'Twilio asks an address what to do, such as a Twilio Ops Trigger' },
      application: { name: 'Run TwiML App', description: 'An application that is set up at Twilio' },
    },
  ),
  say: shownFor({ instructions: ['say'] }, text({ label: 'Text', rows: 3, maxLength: 3000 })),
  twiml: shownFor(
    { instructions: ['twiml'] },
    text({ label: 'TwiML', rows: 6, maxLength: maxTwimlLength, placeholder: '<Response><Say>Hello</Say></Response>' }),
  ),
  url: shownFor({ instructions: ['url'] }, url({ label: 'URL' })),
  applicationSid: shownFor({ instructions: ['application'] }, sid('AP', { label: 'Application SID' })),
  options: makeOptions(),
};

type Input = InputOf<typeof fields>;

export default operation({
  resource: 'call',
  operation: 'make',
  name: 'Make',
  action: 'Make a call',
  description: 'Call somebody and say a text, or run TwiML. Costs money and rings a telephone.',
  fields,
  request: async (twilio, input, context) => await twilio.calls.create(callOf(input, context)),
  sending: (input, context) => ({
    kind: 'call',
    recipient: input.to,
    sender: callerOf(input, context),
    content: { say: input.say, twiml: input.twiml, url: input.url, applicationSid: input.applicationSid },
  }),
  output: callRecord,
  crm: callCrm,
});

/** The request as Twilio's API has it. */
function callOf(input: Input, context: TwilioContext): CallListInstanceCreateOptions {
  const { to, say, url: address, applicationSid, options } = input;
  const twiml = say ? sayTwiml(say) : input.twiml;
  const fault = twiml && twimlFault(twiml);
  if (fault) throw new FieldError({ field: 'twiml', label: 'TwiML', fault });
  const { asyncAmd, ...rest } = options;
  return {
    to,
    from: callerOf(input, context),
    ...(twiml ? { twiml } : address ? { url: address } : { applicationSid }),
    ...rest,
    // The API takes the words `true` and `false` here, not a boolean.
    ...(asyncAmd !== undefined && { asyncAmd: String(asyncAmd) }),
  };
}

function callerOf({ from }: Input, { account }: TwilioContext): string {
  const caller = from?.value ?? account.defaultFrom;
  if (caller) return caller;
  throw new FieldError({
    field: 'from',
    label: 'From',
    fault: `is empty, and account "${account.name}" has no default number: choose a number, or fill in Default From in the credential`,
  });
}
