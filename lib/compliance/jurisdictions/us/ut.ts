import type { Jurisdiction } from '../../jurisdiction';
import { quoted, week } from '../sources';

export default {
  code: 'US-UT',
  name: 'Utah',
  language: 'en',
  hours: [
    {
      ...quoted('Utah Code §13-25a-103(3), public copy'),
      on: ['text', 'voice'],
      week: week(['08:00-21:00'], ['08:00-21:00'], [], []),
      liftedBy: 'express',
      note: 'Express consent lifts hours, Sundays and holidays alike; the federal hours stay.',
    },
  ],
  holidays: ['US-UT'],
} as const satisfies Jurisdiction;
