import type { INodeProperties } from 'n8n-workflow';
import { longestMs } from './webhook/collect';

/** What may be added to a trigger; what was not added is absent. */
export interface Options {
  anyAccount?: boolean;
  /** Has n8n leave the body unread, see `readsBodyItself`. */
  binaryData?: boolean;
  collectMilliseconds?: number;
  download?: boolean;
  maxBodyMegabytes?: number;
  maxFileMegabytes?: number;
  onlyOnce?: boolean;
  publicUrl?: string;
  takeOver?: boolean;
}

/**
 * n8n does not read the body of a webhook for a node of version 1 with this option
 * (`parseRequestBody` in `webhook-helpers.js` of 1.123 and 2.41): strangers get our 403, in place
 * of n8n's 400 and 422, before their megabytes are read and their files are written. A trigger
 * whose options were stored without it works all the same.
 */
const readsBodyItself = { binaryData: true } as const;

export const optionsProperty = (): INodeProperties => ({
  displayName: 'Options',
  name: 'options',
  type: 'collection',
  placeholder: 'Add option',
  default: readsBodyItself,
  options: [
    {
      displayName: 'Any Account',
      name: 'anyAccount',
      type: 'boolean',
      default: false,
      description:
        'Whether to take webhooks of all accounts in the credential, not only of the chosen one',
    },
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
      displayName: 'Largest Body in MB',
      name: 'maxBodyMegabytes',
      type: 'number',
      typeOptions: { minValue: 1, maxValue: 16 },
      default: 1,
      description:
        'Larger webhooks are refused, also those of Twilio. Only big batches of Event Streams need more.',
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
    { displayName: 'Read Body', name: 'binaryData', type: 'hidden', default: true },
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
