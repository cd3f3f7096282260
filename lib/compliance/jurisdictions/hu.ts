import type { Jurisdiction } from '../jurisdiction';
import { bird, rechecked, secondary, week } from './sources';

export default {
  code: 'HU',
  name: 'Hungary',
  language: 'hu',
  hours: [{ ...bird('HU'), on: ['text'], week: week(['09:00-20:00']) }],
  consent: [
    {
      ...rechecked(secondary('Grt. § 6(1), mondaq.com 212692')),
      on: ['text', 'voice'],
      level: 'express',
    },
  ],
  content: [{ ...bird('HU'), kind: 'noShorteners' }],
  example: { zone: 'Europe/Budapest' },
} as const satisfies Jurisdiction;
