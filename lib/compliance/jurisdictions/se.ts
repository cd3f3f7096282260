import type { Jurisdiction } from '../jurisdiction';
import { rechecked, secondary, unverified } from './sources';

export default {
  code: 'SE',
  name: 'Sweden',
  language: 'sv',
  consent: [
    {
      ...rechecked(secondary('MFL § 19')),
      on: ['text', 'voice'],
      level: 'express',
      implied: {
        ...rechecked(unverified('MFL § 19; for texts not confirmed')),
        lasts: { purchase: null },
      },
    },
  ],
  example: { zone: 'Europe/Stockholm' },
} as const satisfies Jurisdiction;
