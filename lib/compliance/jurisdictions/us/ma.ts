import type { Jurisdiction } from '../../jurisdiction';
import { secondary, week } from '../sources';

export default {
  code: 'US-MA',
  name: 'Massachusetts',
  language: 'en',
  hours: [
    {
      ...secondary('dropcowboy.com/state-compliance (2025-11-01), blog.clickpointsoftware.com'),
      on: ['text', 'voice'],
      week: week(['08:00-20:00']),
    },
  ],
} as const satisfies Jurisdiction;
