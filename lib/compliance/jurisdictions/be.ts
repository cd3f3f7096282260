import type { Jurisdiction } from '../jurisdiction';
import { bird, unverified, week } from './sources';

export default {
  code: 'BE',
  name: 'Belgium',
  language: 'nl',
  hours: [{ ...bird('BE'), on: ['text'], week: week(['09:00-20:00']) }],
  consent: [{ ...unverified(), on: ['text', 'voice'], level: 'express' }],
  senders: [
    {
      ...bird('BE'),
      kind: 'alphanumeric',
      allowed: 'registered',
      advisory: true,
      note: 'What happens otherwise is not known.',
    },
  ],
  content: [{ ...bird('BE'), kind: 'noShorteners' }],
} as const satisfies Jurisdiction;
