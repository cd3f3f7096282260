import { choice, email, jsonObject, options, sidLocator, text } from '../../../../lib/kit/fields';
import { jsonText } from '../../../../lib/kit/jsonText';
import { operation } from '../../../../lib/engines/twilioEngine';
import { conversationRecord } from './record';
import { triggerWebhooks, webhookHeader } from './webhooks';

export default operation({
  resource: 'conversation',
  operation: 'create',
  name: 'Create',
  action: 'Create a conversation',
  description:
    'Open a conversation (Twilio Conversations), to which people are added by number, WhatsApp or chat',
  fields: {
    friendlyName: text({ label: 'Friendly Name', maxLength: 256 }),
    options: options({
      uniqueName: text({
        label: 'Unique Name',
        description: 'A name by which it can be found instead of its SID',
      }),
      messagingServiceSid: sidLocator('MG', {
        label: 'Messaging Service',
        search: 'listMessagingServices',
      }),
      attributes: jsonObject({ label: 'Attributes', description: 'Your own data, kept with it' }),
      state: choice(
        { label: 'State' },
        { active: 'Active', inactive: 'Inactive', closed: 'Closed' },
      ),
      timersInactive: text({
        label: 'Inactive After',
        description: 'Time without a message, as an ISO 8601 duration',
        placeholder: 'PT24H',
      }),
      timersClosed: text({
        label: 'Closed After',
        description: 'Time without a message, as an ISO 8601 duration',
        placeholder: 'PT72H',
      }),
      bindingsEmailAddress: email({
        label: 'Email Address',
        description: 'By which it sends emails',
      }),
      bindingsEmailName: text({ label: 'Email Name' }),
      triggerWebhooks: triggerWebhooks(),
    }),
  },
  request: async (twilio, { friendlyName, options: more }) => {
    const {
      attributes,
      timersInactive,
      timersClosed,
      bindingsEmailAddress,
      bindingsEmailName,
      triggerWebhooks: isWanted,
      ...same
    } = more;
    return twilio.conversations.v1.conversations.create({
      friendlyName,
      ...same,
      ...webhookHeader(isWanted),
      attributes: jsonText(attributes),
      // Names with a point cannot be parameters of n8n.
      'timers.inactive': timersInactive,
      'timers.closed': timersClosed,
      'bindings.email.address': bindingsEmailAddress,
      'bindings.email.name': bindingsEmailName,
    });
  },
  output: conversationRecord,
});
