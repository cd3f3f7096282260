import type { MessageInstance } from 'twilio/lib/rest/api/v2010/account/message';
import { byModel, choice, dateTime, list, optional, text, urls } from '../../../../lib/kit/fields';
import { permissionFields } from '../../../../lib/gate/inLine/permission';
import { lookUpMessage } from '../../../../lib/sending/lookUp';
import {
  channelField,
  onNamedChannel,
  recipientField,
  senderFields,
} from '../../../../lib/sending/senders';
import { filesOf } from '../../../../lib/engines/binaryUrls';
import { operation } from '../../../../lib/engines/twilioEngine';
import { messageCrm } from './crm';
import { estimateOf, pricedEstimateOf, type Estimate } from './estimate';
import { messageRecord } from './record';
import { sendOptions } from './sendOptions';
import { templateFields } from './templateFields';
import {
  endsOf,
  messageRequest,
  outgoingOf,
  sendingOf,
  shownText,
  withFiles,
} from './messageRequest';
import { checkTemplateVariables } from './templateVariables';
import { checkWhatsAppWindow } from './whatsAppWindow';
import { longestText } from '../../../../lib/compliance/messageLimits';

const fields = {
  channel: channelField(),
  to: byModel(recipientField()),
  ...senderFields(),
  message: byModel(
    optional(
      text({
        label: 'Message',
        rows: 4,
        maxLength: longestText,
        description:
          'The text, up to 1,600 characters. Leave it empty when a template or media say it all.',
      }),
    ),
  ),
  ...templateFields(
    'An approved content template; WhatsApp needs one outside the 24 hours after the person last wrote',
  ),
  mediaUrls: urls({
    label: 'Media URLs',
    max: 10,
    description: 'Pictures or files that Twilio fetches and attaches, up to ten',
  }),
  binaryPropertyNames: list({
    label: 'Input Binary Fields',
    placeholder: 'data',
    description:
      "Names of the item's binary fields whose files are attached, separated by commas; Twilio fetches them from n8n by signed addresses",
  }),
  sendAt: optional(
    dateTime({
      label: 'Send At',
      description:
        'Lets Twilio send later, 15 minutes to 35 days from now; needs a messaging service',
    }),
  ),
  estimate: choice(
    {
      label: 'Price Estimate',
      description:
        "Encoding and segments of an SMS are always told; its price is in Twilio's list, which costs a request per country",
    },
    {
      none: { name: 'None', description: 'Encoding and segments only' },
      price: {
        name: 'With the Message',
        description: 'Send it, and give its list price',
      },
      only: { name: 'Only Estimate', description: 'Send nothing' },
    },
  ),
  ...permissionFields(),
  options: sendOptions(),
};

export default operation({
  resource: 'message',
  operation: 'send',
  name: 'Send',
  action: 'Send a message',
  description: 'Send an SMS, MMS, WhatsApp or RCS message. Costs money and reaches a person.',
  risk: 'spends',
  isHarmless: ({ estimate }) => estimate === 'only',
  fields,
  combine: onNamedChannel,
  async check(twilio, input, context) {
    const message = messageRequest(input, context);
    if (input.estimate === 'only') return;
    withFiles(message, input, context);
    await checkTemplateVariables(twilio, input, context);
  },
  async request(twilio, input, context) {
    const message = messageRequest(input, context);
    const { estimate } = input;
    const priced = estimate === 'none' ? undefined : await pricedEstimateOf(twilio, input, context);
    if (estimate === 'only')
      return {
        to: message.to,
        from: message.from,
        messagingServiceSid: message.messagingServiceSid,
        body: message.body,
        estimate: priced,
      };
    await checkWhatsAppWindow(twilio, input, message, context);
    const sent = await twilio.messages.create(withFiles(message, input, context));
    return priced === undefined
      ? sent
      : Object.assign(sent.toJSON() as MessageInstance, { estimate: priced });
  },
  outgoing: (input, context) => outgoingOf(input, context),
  sending: (input, context) => {
    const { estimate, mediaUrls, binaryPropertyNames } = input;
    if (estimate === 'only') return undefined;
    return sendingOf(input, context, {
      mediaUrls,
      ...(binaryPropertyNames.length > 0 && { files: filesOf(binaryPropertyNames, context) }),
    });
  },
  lookUp: async (twilio, input, context, lost) =>
    lookUpMessage(twilio, { ...endsOf(input, context), body: shownText(input) }, lost),
  output: (message, input): SentRecord => ({
    ...('sid' in message ? messageRecord(message) : message),
    estimate:
      ('estimate' in message ? (message.estimate as Estimate | null) : undefined) ??
      estimateOf(input),
  }),
  crm: (message, context) => ('sid' in message ? messageCrm(message, context) : message),
});

/**
 * A message with what was known about it beforehand; a mere estimate holds only what would be sent.
 */
type SentRecord = Partial<ReturnType<typeof messageRecord>> & { estimate: Estimate | null };
