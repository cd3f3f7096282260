import type { Jurisdiction } from '../../jurisdiction';
import { secondary, statute, week } from '../sources';

export default {
  code: 'US-WA',
  name: 'Washington',
  language: 'en',
  hours: [
    {
      ...statute('RCW 19.158.040, app.leg.wa.gov'),
      on: ['text', 'voice'],
      week: week(['08:00-20:00']),
    },
  ],
  notes: [
    {
      ...secondary('RCW 19.190.060, app.leg.wa.gov'),
      note: 'Commercial texts without consent are banned.',
    },
  ],
} as const satisfies Jurisdiction;
