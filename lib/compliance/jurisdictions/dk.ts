import type { Jurisdiction } from '../jurisdiction';
import { rechecked, secondary, unverified } from './sources';

export default {
  code: 'DK',
  name: 'Denmark',
  language: 'da',
  consent: [
    {
      ...rechecked(secondary('MFL § 10(2)')),
      on: ['text', 'voice'],
      level: 'express',
      implied: {
        ...rechecked(unverified('MFL § 10(2); for texts not confirmed')),
        lasts: { purchase: null },
      },
    },
  ],
  example: { zone: 'Europe/Copenhagen' },
} as const satisfies Jurisdiction;
