import type { Jurisdiction } from '../../jurisdiction';
import { quoted, rechecked, secondary, week } from '../sources';

export default {
  code: 'US-WA',
  name: 'Washington',
  language: 'en',
  hours: [
    {
      ...quoted('RCW 19.158.110(4), RCW 80.36.390(8), public copy'),
      on: ['text', 'voice'],
      week: week(['08:00-20:00']),
    },
  ],
  notes: [
    {
      ...secondary('RCW 19.190.060, app.leg.wa.gov'),
      note: 'Commercial texts without consent are banned.',
    },
    {
      ...rechecked(secondary('CEMA, ESHB 2274')),
      effectiveFrom: '2026-06-11',
      note: 'Damages of $100 for each.',
    },
  ],
} as const satisfies Jurisdiction;
