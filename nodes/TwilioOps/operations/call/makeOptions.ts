import {
  callbackUrl,
  choice,
  flag,
  integer,
  multiChoice,
  numbersCountry,
  options,
  text,
  url,
} from '../../../../lib/kit/fields';
import { httpMethod } from './httpMethod';
import { recordingOptions } from './recordingOptions';
import { timeLimit } from './timeLimit';

/**
 * All that Twilio can be told about a call beyond parties and instructions (API reference, Create a
 * Call).
 */
export const makeOptions = () => options({ ...progressOptions(), ...dialOptions() });

/** The same, except where progress is reported to. */
export const makeAndWaitOptions = () => options(dialOptions());

const progressOptions = () => ({
  statusCallback: callbackUrl({
    label: 'Status Callback',
    description: 'Where the progress of the call is reported: a Twilio Ops Trigger, or any address',
  }),
  statusCallbackEvent: multiChoice(
    {
      label: 'Status Callback Events',
      description: 'What is reported to the address; only the end if nothing is chosen',
    },
    { initiated: 'Initiated', ringing: 'Ringing', answered: 'Answered', completed: 'Completed' },
  ),
  statusCallbackMethod: httpMethod('Status Callback Method'),
});

const dialOptions = () => ({
  numbersCountry: numbersCountry(),
  timeout: integer({
    label: 'Ring Timeout (Seconds)',
    description: 'How long it may ring',
    min: 1,
    max: 600,
    default: 60,
  }),
  timeLimit: timeLimit(),
  sendDigits: text({
    label: 'Send Digits',
    description: 'Keys to press once the call is answered; w waits half a second',
    maxLength: 32,
    placeholder: 'ww1234#',
  }),
  ...recordingOptions(),
  machineDetection: choice(
    { label: 'Answering Machine Detection', description: 'Costs money per call' },
    { Enable: 'Tell Human From Machine', DetectMessageEnd: 'Wait for the End of the Greeting' },
  ),
  machineDetectionTimeout: integer({
    label: 'Machine Detection Timeout (Seconds)',
    min: 3,
    max: 59,
    default: 30,
  }),
  machineDetectionSpeechThreshold: integer({
    label: 'Machine Detection Speech Threshold (Milliseconds)',
    min: 1000,
    max: 6000,
    default: 2400,
  }),
  machineDetectionSpeechEndThreshold: integer({
    label: 'Machine Detection Speech End Threshold (Milliseconds)',
    min: 500,
    max: 5000,
    default: 1200,
  }),
  machineDetectionSilenceTimeout: integer({
    label: 'Machine Detection Silence Timeout (Milliseconds)',
    min: 2000,
    max: 10_000,
    default: 5000,
  }),
  asyncAmd: flag({
    label: 'Detect Machine While Calling',
    description: 'Whether the call goes on while Twilio finds out who answered',
  }),
  asyncAmdStatusCallback: callbackUrl({
    label: 'Machine Detection Callback',
    description: 'Told who answered',
  }),
  asyncAmdStatusCallbackMethod: httpMethod('Machine Detection Callback Method'),
  fallbackUrl: url({ label: 'Fallback URL', description: 'Asked when the first address fails' }),
  fallbackMethod: httpMethod('Fallback Method'),
  method: httpMethod('URL Method'),
  callerId: text({
    label: 'Caller ID',
    description: 'Number shown to the person called, for SIP and client calls',
  }),
  callReason: text({
    label: 'Call Reason',
    description: 'Shown by branded calling',
    maxLength: 50,
  }),
  callToken: text({
    label: 'Call Token',
    description: 'Of an inbound call that is forwarded with its caller ID',
  }),
  clientNotificationUrl: url({
    label: 'Client Notification URL',
    description: 'Used for push notifications to Voice SDK clients',
  }),
  byoc: text({ label: 'BYOC Trunk SID', description: 'Trunk of your own carrier' }),
  passports: text({
    label: 'PASSporTs',
    description: 'Signed proofs of identity of the caller (STIR/SHAKEN)',
  }),
  sipAuthUsername: text({ label: 'SIP Username' }),
  sipAuthPassword: text({ label: 'SIP Password', secret: true }),
});
