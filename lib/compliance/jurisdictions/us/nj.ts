import type { Jurisdiction } from '../../jurisdiction';
import { secondary, week } from '../sources';

export default {
  code: 'US-NJ',
  name: 'New Jersey',
  language: 'en',
  hours: [
    {
      ...secondary('dropcowboy.com/state-compliance (2025-11-01), blog.clickpointsoftware.com'),
      on: ['text', 'voice'],
      week: week(['08:00-20:00']),
      note: 'Sources conflict (to 20:00 or to 21:00); the stricter is kept.',
    },
  ],
} as const satisfies Jurisdiction;
