import type { Jurisdiction } from '../jurisdiction';
import { twilioGuide, week } from './sources';

export default {
  code: 'ZA',
  name: 'South Africa',
  language: 'en',
  hours: [
    { ...twilioGuide('ZA'), on: ['text'], week: week(['08:00-20:00'], ['09:00-13:00'], [], []) },
  ],
  consent: [{ ...twilioGuide('ZA'), on: ['text', 'voice'], level: 'express' }],
  senders: [{ ...twilioGuide('ZA'), kind: 'alphanumeric', allowed: 'no', otherwise: 'blocked' }],
  content: [{ ...twilioGuide('ZA'), kind: 'optOutText', note: 'STOP, with what it costs.' }],
  holidays: 'ZA',
} as const satisfies Jurisdiction;
