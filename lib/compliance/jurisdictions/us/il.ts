import type { Jurisdiction } from '../../jurisdiction';
import { quoted, week } from '../sources';

export default {
  code: 'US-IL',
  name: 'Illinois',
  language: 'en',
  hours: [
    {
      ...quoted('815 ILCS 413/15, public copy'),
      on: ['text', 'voice'],
      week: week(['08:00-21:00']),
    },
    {
      ...quoted('815 ILCS 305/15, public copy'),
      on: ['voice'],
      week: week(['09:00-21:00']),
      recordedOnly: true,
      note: 'Autodialers.',
    },
  ],
} as const satisfies Jurisdiction;
