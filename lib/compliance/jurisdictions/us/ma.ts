import type { Jurisdiction } from '../../jurisdiction';
import { quoted, week } from '../sources';

export default {
  code: 'US-MA',
  name: 'Massachusetts',
  language: 'en',
  hours: [
    {
      ...quoted('Mass. Gen. Laws ch. 159C §3, 201 CMR 12.02(2), public copy'),
      on: ['text', 'voice'],
      week: week(['08:00-20:00']),
    },
  ],
} as const satisfies Jurisdiction;
