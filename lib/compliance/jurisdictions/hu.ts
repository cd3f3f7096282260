import type { Jurisdiction } from '../jurisdiction';
import { bird, unverified, week } from './sources';

export default {
  code: 'HU',
  name: 'Hungary',
  language: 'hu',
  hours: [{ ...bird('HU'), on: ['text'], week: week(['09:00-20:00']) }],
  consent: [{ ...unverified(), on: ['text', 'voice'], level: 'express' }],
  content: [{ ...bird('HU'), kind: 'noShorteners' }],
} as const satisfies Jurisdiction;
