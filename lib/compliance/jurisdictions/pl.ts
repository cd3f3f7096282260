import type { Jurisdiction } from '../jurisdiction';
import { rechecked, secondary } from './sources';

export default {
  code: 'PL',
  name: 'Poland',
  language: 'pl',
  consent: [
    {
      ...rechecked(secondary('PKE art. 398, public copy')),
      on: ['text', 'voice'],
      level: 'express',
      note: 'No exception for customers.',
    },
  ],
  example: { zone: 'Europe/Warsaw' },
} as const satisfies Jurisdiction;
