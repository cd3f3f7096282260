import type { Jurisdiction } from '../../jurisdiction';
import { secondary, week } from '../sources';

export default {
  code: 'US-AZ',
  name: 'Arizona',
  language: 'en',
  hours: [
    {
      ...secondary('dropcowboy.com/state-compliance (2025-11-01), blog.clickpointsoftware.com'),
      on: ['text', 'voice'],
      week: week(['08:00-21:00']),
      note: 'Texts were added to the law; only that was seen, the hours are the default of others.',
    },
  ],
} as const satisfies Jurisdiction;
