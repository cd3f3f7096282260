import type { INodeProperties } from 'n8n-workflow';
import { accountField } from '../../lib/engines/account';
import { events } from './events';
import { optionsProperty } from './options';
import type { Source } from './source';
import { sources } from './sources';
import { stepsProperties } from './steps/stepsProperties';

/**
 * The trigger's parameters; what there is to choose is derived from the tables of events and
 * sources.
 */
export const triggerProperties = (): INodeProperties[] => [
  {
    displayName: 'Trigger On',
    name: 'events',
    type: 'multiOptions',
    required: true,
    default: ['inboundMessage'],
    description: 'Which webhooks start the workflow',
    options: events.map(({ id, name, action, description }) => ({
      name,
      value: id,
      action,
      description,
    })),
  },
  { ...accountField().property(), name: 'account' },
  {
    displayName: 'Source',
    name: 'source',
    type: 'options',
    noDataExpression: true,
    default: 'phoneNumbers',
    description: 'Where the webhooks come from',
    options: sources.map(({ id, name, description }) => ({ name, value: id, description })),
  },
  ...sources.flatMap(resourceProperties),
  {
    displayName: 'Respond',
    name: 'respond',
    type: 'options',
    noDataExpression: true,
    default: 'nothing',
    description: 'What Twilio is told when a message or a call comes in',
    options: [
      { name: 'Nothing', value: 'nothing', description: 'Only start the workflow' },
      {
        name: 'With a Message',
        value: 'message',
        description: 'Answer a message with a message; read the text to a caller',
      },
      {
        name: 'With Steps',
        value: 'steps',
        description:
          'Choose step by step what Twilio does with the call: say, gather, dial, record',
      },
      { name: 'With TwiML', value: 'twiml', description: 'Give Twilio instructions of your own' },
      {
        name: 'From the Workflow',
        value: 'workflow',
        description: 'Wait until the workflow reaches Twilio Ops › TwiML › Respond',
      },
    ],
  },
  {
    displayName: 'Message',
    name: 'message',
    type: 'string',
    typeOptions: { rows: 2 },
    default: '',
    placeholder: 'Thank you, we will be in touch.',
    description: 'Not sent to people who have just opted out',
    displayOptions: { show: { respond: ['message'] } },
  },
  ...stepsProperties(),
  {
    displayName: 'TwiML',
    name: 'twiml',
    type: 'string',
    typeOptions: { rows: 5 },
    default: '',
    placeholder: '<Response><Say>Hello</Say></Response>',
    displayOptions: { show: { respond: ['twiml'] } },
  },
  {
    displayName: 'Fallback TwiML',
    name: 'fallbackTwiml',
    type: 'string',
    typeOptions: { rows: 3 },
    default: '',
    placeholder: '<Response><Say>One moment, please.</Say></Response>',
    description:
      'Sent when the workflow has not answered after 9.5 seconds, for Twilio waits 15 with all its attempts. Empty means silence, and ends a call.',
    displayOptions: { show: { respond: ['workflow'] } },
  },
  optionsProperty(),
];

function resourceProperties(source: Source): INodeProperties[] {
  if (source.kind === 'hand') return [];
  if (source.kind === 'made') return source.properties();
  const { id, name, hooks } = source;
  const without = events.filter(
    (event) =>
      sources.some((other) => other.kind === 'urls' && other.hooks[event.id]) && !hooks[event.id],
  );
  return [
    {
      displayName: name,
      name: id,
      type: 'multiOptions',
      typeOptions: { loadOptionsMethod: id, loadOptionsDependsOn: ['account.value'] },
      default: [],
      description:
        'Those that this trigger is to answer. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
      displayOptions: { show: { source: [id] } },
    },
    {
      displayName: `Twilio keeps no URL on ${name.toLowerCase()} for: ${without.map((event) => event.name.toLowerCase()).join(', ')}. For these choose this trigger as the status callback in Twilio Ops, or paste its production URL where you make the call or send the message.`,
      name: `${id}Notice`,
      type: 'notice',
      default: '',
      displayOptions: { show: { source: [id], events: without.map((event) => event.id) } },
    },
  ];
}
