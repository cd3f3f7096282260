import type { Jurisdiction } from '../../jurisdiction';
import { quoted, week } from '../sources';

export default {
  code: 'US-MN',
  name: 'Minnesota',
  language: 'en',
  hours: [
    {
      ...quoted('Minn. Stat. §325E.30, public copy'),
      on: ['text', 'voice'],
      week: week(['09:00-21:00']),
      note: 'Residential subscribers.',
    },
  ],
} as const satisfies Jurisdiction;
