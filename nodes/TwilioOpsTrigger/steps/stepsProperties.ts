import type { INodeProperties } from 'n8n-workflow';
import { stepValues } from '../../../lib/kit/steps/stepValues';

/** The form in which an answer is put together step by step. */
export const stepsProperties = (): INodeProperties[] => [
  {
    displayName: 'Steps',
    name: 'steps',
    type: 'fixedCollection',
    typeOptions: { multipleValues: true, sortable: true },
    placeholder: 'Add step',
    default: {},
    description:
      'What Twilio does with the call, one after the other; for a message only Message and Redirect',
    displayOptions: { show: { respond: ['steps'] } },
    options: [{ displayName: 'Step', name: 'step', values: stepValues() }],
  },
  {
    displayName: 'Afterwards Say',
    name: 'afterSteps',
    type: 'string',
    default: '',
    placeholder: 'Thank you. Goodbye.',
    description:
      'Said when digits, speech or a recording have come in, or a dialled call is over; then the call ends',
    displayOptions: { show: { respond: ['steps'] } },
  },
];
