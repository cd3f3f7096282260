import type { Resource } from '../../lib/n8n/operation';

/** The resources in the editor's order of first choice; the first is the default. */
export const resources: readonly Resource[] = [
  { value: 'message', name: 'Message' },
  { value: 'call', name: 'Call' },
  { value: 'lookup', name: 'Lookup' },
  { value: 'account', name: 'Account' },
  { value: 'twiml', name: 'TwiML' },
];
