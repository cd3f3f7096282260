import type { Jurisdiction } from '../jurisdiction';
import { bird, rechecked, statute, unverified, week } from './sources';

export default {
  code: 'BE',
  name: 'Belgium',
  language: 'nl',
  hours: [{ ...bird('BE'), on: ['text'], week: week(['09:00-20:00']) }],
  consent: [
    {
      ...rechecked(unverified('XII.13 WER, royal decree of 2003-04-04, gdprbelgium.be')),
      on: ['text', 'voice'],
      level: 'express',
      note: 'An exception for customers is reported and not applied.',
    },
  ],
  registers: [
    {
      ...rechecked(statute('WER VI.110 § 2, refli.be (2025)')),
      on: ['voice'],
      name: 'Opt-out list for calls',
    },
  ],
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
  example: { zone: 'Europe/Brussels' },
} as const satisfies Jurisdiction;
