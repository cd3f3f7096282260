import type { Jurisdiction } from '../../jurisdiction';
import { quoted, week } from '../sources';

export default {
  code: 'US-ME',
  name: 'Maine',
  language: 'en',
  hours: [
    {
      ...quoted('Me. Rev. Stat. tit. 10 §1498(3), public copy'),
      on: ['voice'],
      week: week(['09:00-17:00'], [], []),
      recordedOnly: true,
      note: 'Recordings; at most one in eight hours, which is the sender’s to keep.',
    },
  ],
  notes: [
    {
      ...quoted('Me. Rev. Stat. tit. 10 §1499-B, public copy'),
      note: 'Solicitors check for reassigned numbers.',
    },
  ],
} as const satisfies Jurisdiction;
