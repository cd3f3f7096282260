import type { MessageListInstanceCreateOptions } from 'twilio/lib/rest/api/v2010/account/message';
import { FieldError } from '../../../../lib/n8n/fieldError';
import { dateTime, locator, mapper, optional, phone, text, urls } from '../../../../lib/n8n/fields';
import type { InputOf } from '../../../../lib/n8n/field';
import { lookUpMessage } from '../../../../lib/n8n/once/lookUp';
import { permissionFields } from '../../../../lib/n8n/gate/inLine/permission';
import type { Outgoing } from '../../../../lib/n8n/pass';
import { addressOn, channelField, senderFields, senderOf, type Sender } from '../../../../lib/n8n/senders';
import { operation, type TwilioContext } from '../../../../lib/n8n/twilio';
import { bareAddress } from '../../../../lib/twilio/crm';
import { messageCrm } from './crm';
import { messageRecord } from './record';
import { sendOptions } from './sendOptions';

const fields = {
  channel: channelField(),
  to: phone({ label: 'To', description: "The recipient's number in E.164 form" }),
  ...senderFields(),
  message: optional(
    text({
      label: 'Message',
      rows: 4,
      maxLength: 1600,
      description: 'The text, up to 1,600 characters. Leave it empty when a template or media say it all.',
    }),
  ),
  contentSid: locator({
    label: 'Template',
    description: 'An approved content template; WhatsApp needs one outside the 24 hours after the person last wrote',
    search: 'listContentTemplates',
    modes: [{ name: 'sid', label: 'By SID', placeholder: 'HX0123456789abcdef0123456789abcdef' }],
  }),
  contentVariables: mapper({
    label: 'Template Variables',
    method: 'templateVariables',
    dependsOn: ['contentSid.value'],
    words: { singular: 'variable', plural: 'variables' },
  }),
  mediaUrls: urls({ label: 'Media URLs', max: 10, description: 'Pictures or files that Twilio fetches and attaches, up to ten' }),
  sendAt: optional(
    dateTime({
      label: 'Send At',
      description: 'Lets Twilio send later, 15 minutes to 35 days from now; needs a messaging service',
    }),
  ),
  ...permissionFields(),
  options: sendOptions(),
};

type Input = InputOf<typeof fields>;

export default operation({
  resource: 'message',
  operation: 'send',
  name: 'Send',
  action: 'Send a message',
  description: 'Send an SMS, MMS, WhatsApp or RCS message. Costs money and reaches a person.',
  risk: 'spends',
  fields,
  async request(twilio, input, context) {
    return twilio.messages.create(messageOf(input, context));
  },
  outgoing,
  sending: (input, { account }) => {
    const { from, messagingServiceSid } = senderOf(input, account);
    const { message, contentSid, contentVariables, mediaUrls } = input;
    return {
      kind: 'message',
      recipient: input.to,
      sender: messagingServiceSid ?? from,
      content: { message, contentSid: contentSid?.value, contentVariables, mediaUrls },
    };
  },
  lookUp: async (twilio, input, context, lost) => {
    const { to, body } = messageOf(input, context);
    return lookUpMessage(twilio, { to, body }, lost);
  },
  output: messageRecord,
  crm: messageCrm,
});

/** What reaches the person, as it will be asked of Twilio. */
function outgoing(input: Input, context: TwilioContext): Outgoing {
  const { channel, to } = input;
  const { from, messagingServiceSid, body, mediaUrl, contentSid, contentVariables, sendAt } = messageOf(input, context);
  return {
    account: context.account.accountSid,
    recipient: to,
    from: from && bareAddress(from),
    messagingServiceSid,
    channel,
    text: body,
    mediaUrls: mediaUrl,
    contentSid,
    contentVariables,
    sendAt,
  };
}

/** The request as Twilio's API has it. */
function messageOf(input: Input, { account, decision }: TwilioContext): MessageListInstanceCreateOptions {
  const { channel, to, message, contentSid, contentVariables, mediaUrls, sendAt, options } = input;
  if (!message && !contentSid && mediaUrls.length === 0) {
    throw new FieldError({ field: 'message', label: 'Message', fault: 'is empty: enter a text, choose a template or give media URLs' });
  }
  const sender = senderOf(input, account);
  if (sendAt) checkSchedule(sendAt, sender);
  return {
    to: addressOn(channel, to),
    ...(sender.from ? { from: addressOn(channel, sender.from) } : sender),
    body: message,
    ...(contentSid && { contentSid: contentSid.value }),
    ...(contentSid && Object.keys(contentVariables).length > 0 && { contentVariables: JSON.stringify(contentVariables) }),
    ...(mediaUrls.length > 0 && { mediaUrl: mediaUrls }),
    ...(channel === 'mms' && mediaUrls.length === 0 && { sendAsMms: true }),
    ...(sendAt && { sendAt, scheduleType: 'fixed' as const }),
    ...options,
    ...validityOf(options, decision),
  };
}

/** A message that was allowed until some hour may not wait in Twilio's queue beyond it. */
function validityOf({ validityPeriod = Infinity }: Input['options'], decision: TwilioContext['decision']) {
  const shortest = Math.min(validityPeriod, decision?.validityPeriod ?? Infinity);
  return Number.isFinite(shortest) ? { validityPeriod: shortest } : {};
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** Twilio takes 15 minutes to 35 days, of a messaging service only (error codes 35111 to 35118). */
function checkSchedule(sendAt: Date, sender: Sender): void {
  const fault = (problem: string) => new FieldError({ field: 'sendAt', label: 'Send At', value: sendAt.toISOString(), fault: problem });
  if (!sender.messagingServiceSid) throw fault('needs a messaging service: choose one as the sender');
  const ahead = sendAt.getTime() - Date.now();
  if (ahead < 15 * minute) throw fault('is less than 15 minutes ahead: choose a later time or send now');
  if (ahead > 35 * day) throw fault('is more than 35 days ahead: choose an earlier time');
}
