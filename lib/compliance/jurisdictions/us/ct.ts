import type { Jurisdiction } from '../../jurisdiction';
import { quoted, week } from '../sources';

export default {
  code: 'US-CT',
  name: 'Connecticut',
  language: 'en',
  hours: [
    {
      ...quoted('Conn. Gen. Stat. §42-288a(c), public copy'),
      on: ['text', 'voice'],
      week: week(['09:00-20:00']),
    },
  ],
  notes: [
    {
      ...quoted('Public Act 23-98, public copy'),
      note: 'The definition leaves out messages with prior express written consent; the hours are kept all the same.',
    },
  ],
} as const satisfies Jurisdiction;
