import type { Jurisdiction } from '../../jurisdiction';
import { quoted, rechecked, statute, week } from '../sources';

export default {
  code: 'US-AZ',
  name: 'Arizona',
  language: 'en',
  hours: [
    {
      ...quoted('Ariz. Rev. Stat. §44-1278(B)(6), public copy'),
      on: ['text', 'voice'],
      week: week(['08:00-21:00']),
      note: 'Takes the federal hours.',
    },
  ],
  notes: [
    {
      ...quoted('Ariz. Rev. Stat. §44-1278(B)(3), public copy'),
      note: 'No unsolicited sales calls to mobile numbers.',
    },
    {
      ...rechecked(statute('Ariz. Rev. Stat. §13-2919, self-law.org')),
      note: 'Automated calls or texts that sell need prior permission or a business relationship.',
    },
  ],
} as const satisfies Jurisdiction;
