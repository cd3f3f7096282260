import type { Jurisdiction } from '../../jurisdiction';
import { quoted, week } from '../sources';

export default {
  code: 'US-NV',
  name: 'Nevada',
  language: 'en',
  hours: [
    {
      ...quoted('Nev. Rev. Stat. §598.0918(3), public copy'),
      on: ['text', 'voice'],
      week: week(['09:00-20:00']),
      note: '"By telephone or text message".',
    },
  ],
} as const satisfies Jurisdiction;
