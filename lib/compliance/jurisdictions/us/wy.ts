import type { Jurisdiction } from '../../jurisdiction';
import { quoted, week } from '../sources';

export default {
  code: 'US-WY',
  name: 'Wyoming',
  language: 'en',
  hours: [
    {
      ...quoted('Wyo. Stat. §40-12-302(d), public copy'),
      on: ['text', 'voice'],
      week: week(['08:00-20:00']),
    },
  ],
} as const satisfies Jurisdiction;
