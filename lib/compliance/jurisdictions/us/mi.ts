import type { Jurisdiction } from '../../jurisdiction';
import { quoted, rechecked, secondary, week } from '../sources';

export default {
  code: 'US-MI',
  name: 'Michigan',
  language: 'en',
  hours: [
    {
      ...quoted('Mich. Comp. Laws §750.540e(1)(f), public copy'),
      on: ['text', 'voice'],
      week: week(['09:00-21:00']),
      note: 'Contested.',
    },
  ],
  notes: [
    {
      ...rechecked(secondary('SB 351, Telephone Solicitation Act')),
      note: 'Passed by the Senate on 2026-01-29 and pending in the House on all copies seen: not applied.',
    },
  ],
} as const satisfies Jurisdiction;
