import type { Jurisdiction } from '../../jurisdiction';
import { quoted, week } from '../sources';

export default {
  code: 'US-NY',
  name: 'New York',
  language: 'en',
  hours: [
    {
      ...quoted('N.Y. Gen. Bus. Law §399-z(2), public copy'),
      on: ['text', 'voice'],
      week: week(['08:00-21:00']),
      note: 'Texts since 2021.',
    },
  ],
} as const satisfies Jurisdiction;
