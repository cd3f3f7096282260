import type { Jurisdiction } from '../jurisdiction';
import { twilioGuide, unverified, week } from './sources';

export default {
  code: 'VN',
  name: 'Vietnam',
  language: 'vi',
  hours: [{ ...unverified('an old decree, not seen'), on: ['text'], week: week(['07:00-22:00']) }],
  consent: [{ ...unverified(), on: ['text', 'voice'], level: 'express' }],
  senders: [{ ...twilioGuide('VN'), kind: 'alphanumeric', allowed: 'registered' }],
  notes: [{ ...twilioGuide('VN'), note: 'Content is allow-listed.' }],
} as const satisfies Jurisdiction;
