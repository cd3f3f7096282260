import type { Jurisdiction } from '../jurisdiction';
import { rechecked, secondary } from './sources';

const law = rechecked(secondary('Telecommunicatiewet art. 11.7, public copy'));

export default {
  code: 'NL',
  name: 'Netherlands',
  language: 'nl',
  consent: [
    { ...law, on: ['text'], level: 'express', implied: { ...law, lasts: { purchase: null } } },
    {
      ...law,
      on: ['voice'],
      level: 'express',
      note: 'The exception for customers is gone since 2026-07-01.',
    },
  ],
  example: { zone: 'Europe/Amsterdam' },
} as const satisfies Jurisdiction;
