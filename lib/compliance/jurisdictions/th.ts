import type { Jurisdiction } from '../jurisdiction';
import { twilioGuide, unverified, week } from './sources';

export default {
  code: 'TH',
  name: 'Thailand',
  language: 'th',
  hours: [{ ...twilioGuide('TH'), on: ['text'], week: week(['09:00-21:00']) }],
  consent: [{ ...unverified(), on: ['text', 'voice'], level: 'express' }],
  senders: [{ ...twilioGuide('TH'), kind: 'alphanumeric', allowed: 'registered' }],
  content: [{ ...twilioGuide('TH'), kind: 'noShorteners' }],
  example: { zone: 'Asia/Bangkok' },
} as const satisfies Jurisdiction;
