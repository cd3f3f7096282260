import type { Jurisdiction } from '../jurisdiction';
import { bird, twilioGuide, week } from './sources';

export default {
  code: 'NZ',
  name: 'New Zealand',
  language: 'en',
  hours: [{ ...bird('NZ'), on: ['text'], week: week(['09:00-20:00']) }],
  consent: [{ ...twilioGuide('NZ'), on: ['text', 'voice'], level: 'express' }],
  senders: [
    {
      ...twilioGuide('NZ'),
      on: ['text'],
      kind: 'notShortCode',
      allowed: 'no',
      otherwise: 'blocked',
      note: 'Dedicated short codes only.',
    },
  ],
  notes: [
    {
      ...twilioGuide('NZ'),
      note: 'Where the reply costs money the text says "Reply to this SMS will be charged".',
    },
  ],
} as const satisfies Jurisdiction;
