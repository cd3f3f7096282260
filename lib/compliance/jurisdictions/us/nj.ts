import type { Jurisdiction } from '../../jurisdiction';
import { quoted, week } from '../sources';

export default {
  code: 'US-NJ',
  name: 'New Jersey',
  language: 'en',
  hours: [
    {
      ...quoted('N.J. Stat. §56:8-128(c), printed as (d) in the text of 2024, public copy'),
      on: ['text', 'voice'],
      week: week(['08:00-21:00']),
    },
  ],
  notes: [
    {
      ...quoted('N.J. Stat. §56:8-130, public copy'),
      note: 'No unsolicited sales calls to mobile numbers.',
    },
  ],
} as const satisfies Jurisdiction;
