import type { Jurisdiction } from '../../jurisdiction';
import { quoted, week } from '../sources';

export default {
  code: 'US-MS',
  name: 'Mississippi',
  language: 'en',
  hours: [
    {
      ...quoted('Miss. Code §77-3-723(1), public copy'),
      on: ['text', 'voice'],
      week: week(['08:00-20:00'], ['08:00-20:00'], []),
      note: 'Central time; texts included; nothing is said of holidays. A business relationship exempts; kept all the same.',
    },
  ],
} as const satisfies Jurisdiction;
