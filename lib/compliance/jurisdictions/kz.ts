import type { Jurisdiction } from '../jurisdiction';
import { twilioGuide, unverified, week } from './sources';

export default {
  code: 'KZ',
  name: 'Kazakhstan',
  language: 'ru',
  hours: [{ ...twilioGuide('KZ'), on: ['text'], week: week(['09:00-21:00']) }],
  consent: [{ ...unverified(), on: ['text', 'voice'], level: 'express' }],
  senders: [{ ...twilioGuide('KZ'), kind: 'alphanumeric', allowed: 'registered' }],
} as const satisfies Jurisdiction;
