import type { Jurisdiction } from '../jurisdiction';
import { bird, twilioGuide, week } from './sources';

export default {
  code: 'IE',
  name: 'Ireland',
  language: 'en',
  hours: [{ ...bird('IE'), on: ['text'], week: week(['08:00-20:00']) }],
  consent: [{ ...twilioGuide('IE'), on: ['text', 'voice'], level: 'express' }],
  senders: [
    {
      ...twilioGuide('IE'),
      kind: 'alphanumeric',
      allowed: 'registered',
      otherwise: 'labelled',
      advisory: true,
      note: 'Otherwise shown as "Likely Scam".',
    },
  ],
  content: [{ ...twilioGuide('IE'), kind: 'optOutText' }],
} as const satisfies Jurisdiction;
