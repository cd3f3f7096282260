import type { Jurisdiction } from '../jurisdiction';
import { rechecked, secondary, unverified } from './sources';

export default {
  code: 'NO',
  name: 'Norway',
  language: 'nb',
  consent: [
    {
      ...rechecked(secondary('MFL § 15')),
      on: ['text', 'voice'],
      level: 'express',
      implied: {
        ...rechecked(unverified('MFL § 15; for texts not confirmed')),
        lasts: { purchase: null },
      },
    },
  ],
  example: { zone: 'Europe/Oslo' },
} as const satisfies Jurisdiction;
