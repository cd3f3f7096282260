import type { Jurisdiction } from '../../jurisdiction';
import { secondary, unverified, week } from '../sources';

export default {
  code: 'US-PA',
  name: 'Pennsylvania',
  language: 'en',
  hours: [
    { ...unverified(), on: ['text', 'voice'], week: week(['08:00-21:00']) },
    {
      ...secondary('dropcowboy.com/state-compliance (2025-11-01), blog.clickpointsoftware.com'),
      on: ['text', 'voice'],
      week: week(['08:00-21:00'], undefined, undefined, []),
      note: 'No holidays.',
    },
  ],
  holidays: 'US-PA',
} as const satisfies Jurisdiction;
