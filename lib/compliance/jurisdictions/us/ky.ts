import type { Jurisdiction } from '../../jurisdiction';
import { secondary, week } from '../sources';

export default {
  code: 'US-KY',
  name: 'Kentucky',
  language: 'en',
  hours: [
    {
      ...secondary('dropcowboy.com/state-compliance (2025-11-01), blog.clickpointsoftware.com'),
      on: ['text', 'voice'],
      week: week(['10:00-21:00']),
    },
  ],
} as const satisfies Jurisdiction;
