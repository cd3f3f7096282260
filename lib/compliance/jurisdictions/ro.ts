import type { Jurisdiction } from '../jurisdiction';
import { rechecked, unverified } from './sources';

export default {
  code: 'RO',
  name: 'Romania',
  language: 'ro',
  consent: [
    {
      ...rechecked(unverified('L. 506/2004 art. 12, L. 365/2002 art. 6, not read')),
      on: ['text', 'voice'],
      level: 'express',
      note: 'An exception for customers is not confirmed.',
    },
  ],
  example: { zone: 'Europe/Bucharest' },
} as const satisfies Jurisdiction;
