import type { Jurisdiction } from '../../jurisdiction';
import { quoted, week } from '../sources';

export default {
  code: 'US-IN',
  name: 'Indiana',
  language: 'en',
  hours: [
    {
      ...quoted('Ind. Code §24-5-14-8, public copy'),
      on: ['voice'],
      week: week(['09:00-20:00']),
      recordedOnly: true,
      note: 'Automatic dialling and announcing devices; no hours of the state for live calls.',
    },
  ],
} as const satisfies Jurisdiction;
