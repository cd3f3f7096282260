import type { Resource } from '../../lib/kit/operation';

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
  { value: 'messagingService', name: 'Messaging Service' },
  { value: 'contentTemplate', name: 'Content Template' },
  { value: 'conversation', name: 'Conversation' },
  { value: 'account', name: 'Account' },
  { value: 'usage', name: 'Usage' },
  { value: 'usageTrigger', name: 'Usage Trigger' },
  { value: 'analytics', name: 'Analytics' },
  { value: 'alert', name: 'Alert' },
  { value: 'consentSync', name: 'Consent Sync' },
  { value: 'studioExecution', name: 'Studio Execution' },
  { value: 'twiml', name: 'TwiML' },
  { value: 'api', name: 'API' },
];
