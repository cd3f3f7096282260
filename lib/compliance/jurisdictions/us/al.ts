import type { Jurisdiction } from '../../jurisdiction';
import { secondary, week } from '../sources';

export default {
  code: 'US-AL',
  name: 'Alabama',
  language: 'en',
  hours: [
    {
      ...secondary('dropcowboy.com/state-compliance (2025-11-01), blog.clickpointsoftware.com'),
      on: ['text', 'voice'],
      week: week(['08:00-20:00'], ['08:00-20:00'], [], []),
      advisory: true,
      note: 'Disputed: one source says that the rule binds telephone utilities only.',
    },
  ],
  holidays: 'US-AL',
} as const satisfies Jurisdiction;
