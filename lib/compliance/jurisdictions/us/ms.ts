import type { Jurisdiction } from '../../jurisdiction';
import { secondary, week } from '../sources';

const law = secondary('dnc.dreamhosters.com, page on Mississippi');

export default {
  code: 'US-MS',
  name: 'Mississippi',
  language: 'en',
  hours: [
    {
      ...law,
      on: ['text', 'voice'],
      week: week(['08:00-20:00'], ['08:00-20:00'], [], []),
      note: 'Sources conflict about holidays; barred here. A business relationship exempts; kept all the same.',
    },
  ],
  holidays: 'US-MS',
} as const satisfies Jurisdiction;
