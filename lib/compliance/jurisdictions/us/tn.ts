import type { Jurisdiction } from '../../jurisdiction';
import { quoted, week } from '../sources';

export default {
  code: 'US-TN',
  name: 'Tennessee',
  language: 'en',
  hours: [
    {
      ...quoted('Tenn. Code §65-4-402, public copy'),
      on: ['text', 'voice'],
      week: week(['08:00-21:00']),
    },
  ],
} as const satisfies Jurisdiction;
