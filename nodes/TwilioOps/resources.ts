import type { Resource } from '../../lib/n8n/operation';

/** The resources in the editor's order of first choice; the first is the default. */
export const resources: readonly Resource[] = [
  { value: 'message', name: 'Message' },
  { value: 'call', name: 'Call' },
  { value: 'recording', name: 'Recording' },
  { value: 'transcription', name: 'Transcription' },
  { value: 'transcript', name: 'Transcript' },
  { value: 'verification', name: 'Verification' },
  { value: 'verifyService', name: 'Verify Service' },
  { value: 'lookup', name: 'Lookup' },
  { value: 'phoneNumber', name: 'Phone Number' },
  { value: 'account', name: 'Account' },
  { value: 'twiml', name: 'TwiML' },
];
