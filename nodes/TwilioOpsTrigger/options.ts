import type { INodeProperties } from 'n8n-workflow';
import { longestMs } from './webhook/collect';

/** What may be added to a trigger; what was not added is absent. */
export interface Options {
  collectMilliseconds?: number;
  download?: boolean;
  maxFileMegabytes?: number;
  onlyOnce?: boolean;
  publicUrl?: string;
  takeOver?: boolean;
}

export const optionsProperty = (): INodeProperties => ({
  displayName: 'Options',
  name: 'options',
  type: 'collection',
  placeholder: 'Add option',
  default: {},
  options: [
    {
      displayName: 'Collect for Milliseconds',
      name: 'collectMilliseconds',
      type: 'number',
      typeOptions: { minValue: 0, maxValue: longestMs },
      default: 500,
      description:
        'How long events wait for others, to start one execution together, with an item each: for many statuses at once. Without this option each webhook starts its own.',
      displayOptions: { hide: { '/respond': ['workflow'] } },
    },
    {
      displayName: 'Download Files',
      name: 'download',
      type: 'boolean',
      default: false,
      description:
        'Whether to put media of messages, and recordings, into binary data. Twilio is answered before.',
    },
    {
      displayName: 'Largest File in MB',
      name: 'maxFileMegabytes',
      type: 'number',
      typeOptions: { minValue: 1 },
      default: 16,
      description: 'Larger files are not downloaded, and the item says so',
    },
    {
      displayName: 'Only Once',
      name: 'onlyOnce',
      type: 'boolean',
      default: false,
      description:
        'Whether to start only one execution for an event that Twilio delivers more than once',
    },
    {
      displayName: 'Public URL',
      name: 'publicUrl',
      type: 'string',
      default: '',
      placeholder: 'https://hooks.example.com',
      description:
        "Address under which Twilio reaches this n8n, if it is not n8n's own webhook URL, as behind a tunnel",
    },
    {
      displayName: 'Take Over From Other Apps',
      name: 'takeOver',
      type: 'boolean',
      default: false,
      description:
        'Whether to take numbers and services that another app answers; it gets them back when the workflow is deactivated',
    },
  ],
});
