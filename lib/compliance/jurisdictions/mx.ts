import type { Jurisdiction } from '../jurisdiction';
import { infobip, twilioGuide, week } from './sources';

export default {
  code: 'MX',
  name: 'Mexico',
  language: 'es',
  hours: [
    { ...twilioGuide('MX'), on: ['text'], week: week(['09:00-21:00']) },
    {
      ...infobip('MX'),
      on: ['text'],
      week: week(['08:00-18:00']),
      note: 'The sources conflict; what both permit is kept.',
    },
  ],
  consent: [{ ...twilioGuide('MX'), on: ['text', 'voice'], level: 'express' }],
  senders: [
    { ...twilioGuide('MX'), kind: 'alphanumeric', allowed: 'registered', otherwise: 'overwritten' },
    { ...twilioGuide('MX'), on: ['text'], kind: 'longCode', allowed: 'notForMarketing' },
  ],
  content: [
    { ...twilioGuide('MX'), kind: 'optOutText' },
    { ...twilioGuide('MX'), kind: 'forbiddenTopics', topics: ['loans'] },
  ],
} as const satisfies Jurisdiction;
