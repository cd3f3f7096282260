import type { Jurisdiction } from '../../jurisdiction';
import { quoted, rechecked, statute, week } from '../sources';

export default {
  code: 'US-SD',
  name: 'South Dakota',
  language: 'en',
  hours: [
    {
      ...quoted('S.D. Codified Laws §37-30A-3(2), public copy'),
      on: ['text', 'voice'],
      week: week(['09:00-21:00'], ['09:00-21:00'], []),
      note: 'No holidays are named.',
    },
    {
      ...rechecked(statute('S.D. Codified Laws §37-30-28, legis.state.sd.us')),
      on: ['voice'],
      week: week(['09:00-21:00'], [], []),
      recordedOnly: true,
      note: 'Automatic dialers.',
    },
  ],
} as const satisfies Jurisdiction;
