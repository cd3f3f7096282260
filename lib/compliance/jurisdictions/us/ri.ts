import type { Jurisdiction } from '../../jurisdiction';
import { statute, week } from '../sources';

export default {
  code: 'US-RI',
  name: 'Rhode Island',
  language: 'en',
  hours: [
    {
      ...statute('R.I. Gen. Laws §5-61-2, read at instalawyer.io'),
      on: ['text', 'voice'],
      week: week(['09:00-18:00'], ['10:00-17:00'], [], []),
      note: 'Speaks of unsolicited sales calls; kept for consented ones too.',
    },
  ],
  holidays: 'US-RI',
} as const satisfies Jurisdiction;
