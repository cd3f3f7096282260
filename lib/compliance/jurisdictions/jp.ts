import type { Jurisdiction } from '../jurisdiction';
import { bird, twilioGuide, week } from './sources';

export default {
  code: 'JP',
  name: 'Japan',
  language: 'ja',
  hours: [
    {
      ...bird('JP'),
      on: ['text'],
      week: week(['09:00-20:00']),
      note: 'Finance 7–20; the narrower is kept.',
    },
  ],
  consent: [{ ...twilioGuide('JP'), on: ['text', 'voice'], level: 'express' }],
  content: [{ ...twilioGuide('JP'), kind: 'noPhoneNumbers' }],
} as const satisfies Jurisdiction;
