import type { Jurisdiction } from '../../jurisdiction';
import { rechecked, statute, week } from '../sources';

export default {
  code: 'US-RI',
  name: 'Rhode Island',
  language: 'en',
  hours: [
    {
      ...rechecked(statute('R.I. Gen. Laws §5-61-2(2), §5-61-3.6, read at instalawyer.io')),
      on: ['text', 'voice'],
      week: week(['09:00-18:00'], ['10:00-17:00'], [], []),
      note: 'Speaks of unsolicited sales calls; kept for consented ones too.',
    },
  ],
  holidays: ['US-RI'],
} as const satisfies Jurisdiction;
