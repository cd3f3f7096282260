import { byModel, choice, collection, flag, shownFor, text } from '../../../../lib/kit/fields';
import { permissionFields } from '../../../../lib/gate/inLine/permission';
import { lookUpMessage } from '../../../../lib/sending/lookUp';
import {
  channelField,
  onNamedChannel,
  recipientField,
  senderFields,
  senderOf,
} from '../../../../lib/sending/senders';
import { operation } from '../../../../lib/engines/twilioEngine';
import {
  approvalLanguage,
  callbackTrigger,
  timeLimitHours,
} from '../../../../lib/waiting/waitFields';
import { bareAddress } from '../../../../lib/twilio/crm';
import { approvalMessage, textsOfApproval, waitKindOf } from './approvalMessage';
import { messageRecord } from './record';
import { sendAndWaitOptions } from './sendOptions';
import { templateFields } from './templateFields';
import { endsOf, messageRequest, outgoingOf, sendingOf } from './messageRequest';
import { checkTemplateVariables } from './templateVariables';
import { checkWhatsAppWindow } from './whatsAppWindow';
import { longestText } from '../../../../lib/compliance/messageLimits';

export default operation({
  resource: 'message',
  operation: 'sendAndWait',
  name: 'Send and Wait for Response',
  action: 'Send a message and wait for the response',
  description:
    'Send a message and go on with the decision, the reply or the delivery. Costs money and reaches a person.',
  risk: 'spends',
  fields: {
    channel: channelField(),
    to: recipientField(),
    ...senderFields(),
    message: byModel(
      text({
        label: 'Message',
        rows: 4,
        maxLength: longestText,
        description:
          'The question. An approval adds the address of its page, and that YES or NO will do.',
      }),
    ),
    ...templateFields(
      'An approved template in place of the text, which WhatsApp needs outside the 24 hours after the person last wrote',
    ),
    responseType: choice(
      { label: 'Response Type', description: 'What the execution waits for' },
      {
        approval: {
          name: 'Approval',
          description: 'A decision: on a page, or by replying YES or NO',
        },
        reply: { name: 'Reply', description: 'Whatever the person writes' },
        delivery: { name: 'Delivery', description: 'That the message was delivered, or was not' },
      },
    ),
    approvalOptions: shownFor(
      { responseType: ['approval'] },
      collection(
        { label: 'Approval Options', placeholder: 'Add option' },
        {
          approvalType: choice(
            { label: 'Type of Approval' },
            { double: 'Approve and Decline', single: 'Approve Only' },
          ),
          approveLabel: text({
            label: 'Approve Label',
            placeholder: 'Approve',
            maxLength: 40,
            description: 'On the button; also taken as a reply',
          }),
          disapproveLabel: text({
            label: 'Decline Label',
            placeholder: 'Decline',
            maxLength: 40,
            description: 'On the button; also taken as a reply',
          }),
          askAgain: flag({
            label: 'Ask Again if Unclear',
            description:
              'Whether a reply that is neither YES nor NO is answered once with the question, which costs one message. Otherwise the execution goes on with it.',
          }),
          byPageOnly: flag({
            label: 'By Page Only',
            description:
              'Whether only the page decides. Replies are told by caller ID, which can be forged.',
          }),
          language: approvalLanguage(),
          instructions: text({
            label: 'Instructions',
            maxLength: 200,
            description:
              'In place of the instructions for answering; the address of the page is added',
          }),
        },
      ),
    ),
    statusCallback: shownFor({ responseType: ['delivery'] }, callbackTrigger()),
    timeLimitHours: timeLimitHours(),
    ...permissionFields(),
    options: sendAndWaitOptions(),
  },
  combine: onNamedChannel,
  async check(twilio, input, context) {
    messageRequest(approvalMessage(input, context), context);
    await checkTemplateVariables(twilio, input, context);
  },
  async request(twilio, input, context) {
    const message = messageRequest(approvalMessage(input, context), context);
    await checkWhatsAppWindow(twilio, input, message, context);
    const { statusCallback } = context.awaited!;
    return messageRecord(
      await twilio.messages.create({ ...message, ...(statusCallback && { statusCallback }) }),
    );
  },
  // A gate before this node cannot know the address that is added.
  outgoing: (input, context) =>
    outgoingOf(
      approvalMessage(input, { ...context, awaited: undefined }),
      context,
      textsOfApproval(input),
    ),
  // What is added to the text of an approval is not known yet.
  sending: (input, context) => ({
    ...sendingOf(input, context),
    ...(input.responseType === 'approval' && { shown: undefined }),
  }),
  wait: (input, { account }) => {
    const { from, messagingServiceSid } = senderOf(input, account);
    const { channel, to: recipient, timeLimitHours: limitHours, statusCallback, message } = input;
    return {
      kind: waitKindOf(input),
      channel,
      recipient,
      from: from && bareAddress(from),
      messagingServiceSid,
      limitHours,
      question: message || undefined,
      isByPageOnly: input.approvalOptions?.byPageOnly,
      statusCallback,
    };
  },
  lookUp: async (twilio, input, context, lost) => {
    const asked = approvalMessage(input, context);
    const message = { ...endsOf(asked, context), body: asked.message };
    return lookUpMessage(twilio, message, lost, messageRecord);
  },
});
