import type { Jurisdiction } from '../../jurisdiction';
import { quoted, week } from '../sources';

export default {
  code: 'US-KY',
  name: 'Kentucky',
  language: 'en',
  hours: [
    {
      ...quoted('Ky. Rev. Stat. §367.46955(16), public copy'),
      on: ['text', 'voice'],
      week: week(['10:00-21:00']),
      note: 'At a residence.',
    },
  ],
} as const satisfies Jurisdiction;
