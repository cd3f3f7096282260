import type { Jurisdiction } from '../../jurisdiction';
import { statute, week } from '../sources';

const law = statute('Utah Code §13-25a-103, read at codes.findlaw.com');

export default {
  code: 'US-UT',
  name: 'Utah',
  language: 'en',
  hours: [
    { ...law, on: ['text', 'voice'], week: week(['08:00-21:00']) },
    {
      ...law,
      on: ['text', 'voice'],
      week: week(['08:00-21:00'], ['08:00-21:00'], [], []),
      liftedBy: 'express',
      note: 'No Sundays and holidays without express consent.',
    },
  ],
  holidays: 'US-UT',
} as const satisfies Jurisdiction;
