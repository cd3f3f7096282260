import type { Jurisdiction } from '../../jurisdiction';
import { secondary, week } from '../sources';

export default {
  code: 'US-GA',
  name: 'Georgia',
  language: 'en',
  hours: [
    {
      ...secondary('dropcowboy.com/state-compliance (2025-11-01), blog.clickpointsoftware.com'),
      on: ['text', 'voice'],
      week: week(['08:00-21:00']),
      note: 'SB 73: only changes of liability were seen; the hours are the default of others.',
    },
  ],
} as const satisfies Jurisdiction;
