import type { Jurisdiction } from '../../jurisdiction';
import { quoted, week } from '../sources';

export default {
  code: 'US-GA',
  name: 'Georgia',
  language: 'en',
  hours: [
    {
      ...quoted('Ga. Code §46-5-23, public copy'),
      on: ['voice'],
      week: week(['08:00-21:00']),
      recordedOnly: true,
      note: 'Automatic dialling and announcing devices; no hours of the state for live calls.',
    },
  ],
} as const satisfies Jurisdiction;
