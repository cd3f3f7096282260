import type { Jurisdiction } from '../../jurisdiction';
import { statute, week } from '../sources';

export default {
  code: 'US-SD',
  name: 'South Dakota',
  language: 'en',
  hours: [
    {
      ...statute('S.D. Codified Laws §37-30-28, legis.state.sd.us'),
      on: ['text', 'voice'],
      week: week(['09:00-21:00'], [], [], []),
      note: 'Speaks of automatic dialers.',
    },
  ],
  holidays: 'US',
} as const satisfies Jurisdiction;
