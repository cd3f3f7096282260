import type { Jurisdiction } from '../../jurisdiction';
import { quoted, rechecked, statute, week } from '../sources';

const law = quoted('Louisiana PSC, order R-29617 § V(A), public copy');

export default {
  code: 'US-LA',
  name: 'Louisiana',
  language: 'en',
  hours: [{ ...law, on: ['text', 'voice'], week: week(['08:00-20:00'], ['08:00-20:00'], [], []) }],
  holidays: ['US-LA'],
  notes: [
    {
      ...rechecked(statute('Louisiana PSC, notice of 2024-09-24')),
      note: 'In emergencies (2020–21, 2024) the Public Service Commission bans telemarketing in spite of consent; name such a ban in policy.emergencyBans. Holidays that the governor declares are not in the table: add them in policy.holidays.',
    },
  ],
} as const satisfies Jurisdiction;
