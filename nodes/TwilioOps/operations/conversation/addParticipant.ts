import {
  choice,
  jsonObject,
  numbersCountry,
  options,
  phone,
  shownFor,
  sid,
  text,
} from '../../../../lib/kit/fields';
import { jsonText } from '../../../../lib/kit/jsonText';
import { addressOn } from '../../../../lib/sending/senders';
import { operation } from '../../../../lib/engines/twilioEngine';
import { withoutLinks } from '../../../../lib/engines/withoutLinks';
import { conversationSid } from './conversationSid';
import { triggerWebhooks, webhookHeader } from './webhooks';

export default operation({
  resource: 'conversation',
  operation: 'addParticipant',
  name: 'Add Participant',
  action: 'Add a participant to a conversation',
  description: 'Let somebody take part by SMS or WhatsApp, or as a user of a chat',
  fields: {
    conversationSid: conversationSid(),
    channel: choice(
      { label: 'By' },
      {
        sms: 'SMS',
        whatsapp: 'WhatsApp',
        chat: { name: 'Chat', description: 'A user of your app or website' },
      },
    ),
    address: shownFor(
      { channel: ['sms', 'whatsapp'] },
      phone({ label: 'Phone Number', description: "The person's number as you have it" }),
    ),
    proxyAddress: shownFor(
      { channel: ['sms', 'whatsapp'] },
      phone({
        label: 'Twilio Number',
        description: "The account's number that writes to the person",
      }),
    ),
    identity: shownFor(
      { channel: ['chat'] },
      text({ label: 'Identity', description: 'Name of the user in your system', maxLength: 256 }),
    ),
    options: options({
      numbersCountry: numbersCountry(),
      projectedAddress: phone({
        label: 'Projected Address',
        description: 'Number that others in a group message see instead',
      }),
      attributes: jsonObject({
        label: 'Attributes',
        description: 'Your own data, kept with the participant',
      }),
      roleSid: sid('RL', { label: 'Role SID' }),
      triggerWebhooks: triggerWebhooks(),
    }),
  },
  request: async (
    twilio,
    { conversationSid: conversation, channel, address, proxyAddress, identity, options: more },
  ) => {
    const on = (number: string | undefined) =>
      number && addressOn(channel === 'whatsapp' ? 'whatsapp' : 'sms', number);
    return twilio.conversations.v1.conversations(conversation).participants.create({
      ...webhookHeader(more.triggerWebhooks),
      identity,
      'messagingBinding.address': on(address),
      'messagingBinding.proxyAddress': on(proxyAddress),
      'messagingBinding.projectedAddress': on(more.projectedAddress),
      attributes: jsonText(more.attributes),
      roleSid: more.roleSid,
    });
  },
  output: (participant) => withoutLinks(participant),
});
