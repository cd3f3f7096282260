import type { Jurisdiction } from '../jurisdiction';
import { infobip, secondary, twilioGuide, week } from './sources';

const regulation = secondary('TCCCPR, second amendment 2025, khaitanco.com');

export default {
  code: 'IN',
  name: 'India',
  language: 'en',
  hours: [{ ...twilioGuide('IN'), on: ['text'], week: week(['10:00-21:00']) }],
  consent: [
    {
      ...regulation,
      on: ['text', 'voice'],
      level: 'express',
      note: 'A text that also promotes counts as promotional.',
    },
  ],
  senders: [
    {
      ...twilioGuide('IN'),
      kind: 'alphanumeric',
      allowed: 'registered',
      otherwise: 'overwritten',
      note: 'DLT header and template.',
    },
  ],
  content: [
    { ...twilioGuide('IN'), kind: 'noShorteners' },
    { ...twilioGuide('IN'), kind: 'forbiddenTopics', topics: ['gambling'] },
  ],
  marketing: [
    {
      ...infobip('IN'),
      on: ['text'],
      marketing: 'localEntityOnly',
      note: 'No promotional texts on international routes.',
    },
  ],
} as const satisfies Jurisdiction;
