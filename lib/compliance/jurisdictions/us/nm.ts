import type { Jurisdiction } from '../../jurisdiction';
import { quoted, week } from '../sources';

export default {
  code: 'US-NM',
  name: 'New Mexico',
  language: 'en',
  hours: [
    {
      ...quoted('N.M. Stat. §57-12-22(B)(5), public copy'),
      on: ['text', 'voice'],
      week: week(['09:00-21:00']),
    },
  ],
} as const satisfies Jurisdiction;
