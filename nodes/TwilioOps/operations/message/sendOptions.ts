import {
  callbackUrl,
  choice,
  flag,
  integer,
  numbersCountry,
  options,
  phone,
  sidLocator,
  texts,
} from '../../../../lib/kit/fields';
import { longestValiditySeconds } from '../../../../lib/compliance/messageLimits';

/**
 * All that Twilio can be told about a message beyond address and content (API reference, Create a
 * Message).
 */
export const sendOptions = () => options({ ...progressOption(), ...deliveryOptions() });

/** The same, except where delivery is reported to. */
export const sendAndWaitOptions = () => options(deliveryOptions());

const progressOption = () => ({
  statusCallback: callbackUrl({
    label: 'Status Callback',
    description: 'Where delivery is reported: a Twilio Ops Trigger, or any address',
  }),
});

const deliveryOptions = () => ({
  numbersCountry: numbersCountry(),
  validityPeriod: integer({
    label: 'Validity Period (Seconds)',
    description: 'How long the message may wait in a queue before it is given up',
    min: 1,
    max: longestValiditySeconds,
    default: longestValiditySeconds,
  }),
  smartEncoded: flag({
    label: 'Smart Encoding',
    description:
      'Whether to replace characters such as curly quotes by plain ones that need fewer segments',
  }),
  shortenUrls: flag({
    label: 'Shorten Links',
    description: 'Whether to shorten and track links with the domain of the messaging service',
  }),
  sendAsMms: flag({
    label: 'Send as MMS',
    description: 'Whether to send a text without media as an MMS',
  }),
  riskCheck: choice(
    {
      label: 'Risk Check',
      description: 'Protection against SMS pumping, where the account has it',
    },
    { enable: 'Enable', disable: 'Disable' },
  ),
  messageIntent: choice(
    {
      label: 'Message Intent',
      description: 'What the message is for; quiet hours and filters treat each differently',
    },
    {
      announcements: 'Announcements',
      customercare: 'Customer Care',
      delivery: 'Delivery',
      education: 'Education',
      events: 'Events',
      fraud: 'Fraud Alert',
      marketing: 'Marketing',
      notifications: 'Notifications',
      otp: 'One-Time Code',
      polling: 'Polling',
      security: 'Security',
    },
  ),
  contentRetention: choice(
    { label: 'Content Retention', description: 'Whether Twilio keeps the text' },
    { retain: 'Retain', discard: 'Discard' },
  ),
  addressRetention: choice(
    { label: 'Address Retention', description: "Whether Twilio keeps the recipient's number" },
    { retain: 'Retain', obfuscate: 'Obfuscate' },
  ),
  provideFeedback: flag({
    label: 'Provide Feedback',
    description: 'Whether you will confirm later that the message was acted upon',
  }),
  attempt: integer({
    label: 'Attempt',
    description: 'How many times this message was tried, for your own records at Twilio',
    min: 1,
    max: 100,
    default: 1,
  }),
  applicationSid: sidLocator('AP', {
    label: 'Application',
    description: 'TwiML app whose status callback is used',
    search: 'listApplications',
  }),
  fallbackFrom: phone({
    label: 'Fallback From',
    description: 'Number that sends an SMS where RCS does not reach the person',
  }),
  persistentAction: texts({
    label: 'Persistent Actions',
    button: 'Add Action',
    max: 10,
    description: 'For WhatsApp: a location such as geo:37.7879,-122.3917|375 Beale St',
  }),
  trafficType: choice(
    { label: 'Traffic Type', description: 'For messages that cost the recipient nothing' },
    { free: 'Free' },
  ),
});
