import type { Jurisdiction } from '../../jurisdiction';
import { quoted, week } from '../sources';

export default {
  code: 'US-CA',
  name: 'California',
  language: 'en',
  hours: [
    {
      ...quoted('Cal. Pub. Util. Code §2872, public copy'),
      on: ['voice'],
      week: week(['09:00-21:00']),
      recordedOnly: true,
    },
  ],
} as const satisfies Jurisdiction;
