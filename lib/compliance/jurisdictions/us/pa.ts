import type { Jurisdiction } from '../../jurisdiction';
import { quoted, secondary, week } from '../sources';

export default {
  code: 'US-PA',
  name: 'Pennsylvania',
  language: 'en',
  hours: [
    {
      ...secondary('73 P.S. §2245, jenkinslaw.org'),
      on: ['text', 'voice'],
      week: week(['08:00-21:00'], undefined, undefined, []),
      effectiveTo: '2026-10-18',
      note: 'Legal holidays are barred since 2019-12-03.',
    },
    {
      ...quoted('73 P.S. §2245(a)(1), (10), as of Act 47 of 2026 (SB 992), public copy'),
      on: ['text', 'voice'],
      week: week(['09:00-19:00'], ['09:00-19:00'], [], []),
      effectiveFrom: '2026-10-18',
      note: 'Texts and voicemail included. A business relationship of the last 12 months is left out (mslawgroup); kept all the same.',
    },
  ],
  holidays: ['US-PA'],
} as const satisfies Jurisdiction;
