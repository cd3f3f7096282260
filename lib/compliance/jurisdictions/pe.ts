import type { Jurisdiction } from '../jurisdiction';
import { twilioGuide, unverified, week } from './sources';

export default {
  code: 'PE',
  name: 'Peru',
  language: 'es',
  hours: [{ ...twilioGuide('PE'), on: ['text'], week: week(['08:00-20:00'], ['08:00-13:00'], []) }],
  consent: [{ ...unverified(), on: ['text', 'voice'], level: 'express' }],
} as const satisfies Jurisdiction;
