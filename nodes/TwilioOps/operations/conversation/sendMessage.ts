import { FieldError } from '../../../../lib/kit/fieldError';
import { byModel, jsonObject, optional, options, sid, text } from '../../../../lib/kit/fields';
import { jsonText } from '../../../../lib/kit/jsonText';
import { inLineFieldsForSeveral } from '../../../../lib/gate/inLine/inLineFields';
import { namedChannel } from '../../../../lib/phone/channel';
import { readAddress } from '../../../../lib/phone/readAddress';
import { bareAddress } from '../../../../lib/twilio/crm';
import { operation } from '../../../../lib/engines/twilioEngine';
import { withoutLinks } from '../../../../lib/engines/withoutLinks';
import { templateFields } from '../message/templateFields';
import { conversationSid } from './conversationSid';
import { triggerWebhooks, webhookHeader } from './webhooks';
import { longestText } from '../../../../lib/compliance/messageLimits';

/** How Twilio reaches a participant by phone. */
interface Binding {
  address?: string | null;
  /** Our number in it. */
  proxy_address?: string | null;
}

export default operation({
  resource: 'conversation',
  operation: 'sendMessage',
  name: 'Send Message',
  action: 'Send a message to a conversation',
  description:
    'Write to everybody who takes part in a conversation. Costs money for each participant by SMS or WhatsApp.',
  risk: 'spends',
  fields: {
    conversationSid: conversationSid(),
    message: byModel(optional(text({ label: 'Message', rows: 4, maxLength: longestText }))),
    ...templateFields(),
    ...inLineFieldsForSeveral(),
    options: options({
      author: text({
        label: 'Author',
        description: 'Name shown as the sender; "system" without one',
      }),
      mediaSid: sid('ME', {
        label: 'Media SID',
        description: 'A file that was uploaded to Conversations before',
      }),
      subject: text({ label: 'Subject', description: 'For participants by email', maxLength: 256 }),
      attributes: jsonObject({
        label: 'Attributes',
        description: 'Your own data, kept with the message',
      }),
      triggerWebhooks: triggerWebhooks(),
    }),
  },
  check: (_twilio, { message, contentSid, options: { mediaSid } }) => {
    if (message || contentSid || mediaSid) return;
    throw new FieldError({
      field: 'message',
      label: 'Message',
      fault: 'is empty: enter a text, choose a template or give a media SID',
    });
  },
  request: async (
    twilio,
    { conversationSid: conversation, message, contentSid, contentVariables, options: more },
  ) => {
    const { attributes, triggerWebhooks: isWanted, ...same } = more;
    return twilio.conversations.v1.conversations(conversation).messages.create({
      ...webhookHeader(isWanted),
      ...same,
      body: message,
      contentSid,
      contentVariables: jsonText(contentVariables),
      attributes: jsonText(attributes),
    });
  },
  // Who takes part in the chat of an app only has no phone that the law speaks of.
  async outgoingToAll(twilio, { conversationSid: conversation, ...content }, { account }) {
    const participants = await twilio.conversations.v1
      .conversations(conversation)
      .participants.list();
    return participants.flatMap(({ messagingBinding }) => {
      const { address, proxy_address: proxy } = (messagingBinding ?? {}) as Binding;
      if (!address || readAddress(bareAddress(address)).kind !== 'phone') return [];
      return {
        account: account.accountSid,
        recipient: bareAddress(address),
        from: proxy ? bareAddress(proxy) : undefined,
        channel: namedChannel(address) ?? 'sms',
        text: content.message,
        contentSid: content.contentSid,
        contentVariables: content.contentVariables,
      };
    });
  },
  sending: ({
    conversationSid: conversation,
    message,
    contentSid,
    contentVariables,
    options: { mediaSid, author },
  }) => ({
    kind: 'message',
    recipient: conversation,
    sender: author ?? null,
    content: { message, contentSid, contentVariables, mediaSid },
  }),
  // `delivery` is our own word for what became of the sending.
  output: (sent) => {
    const { delivery, ...message } = withoutLinks(sent);
    return { ...message, receipts: delivery };
  },
});
