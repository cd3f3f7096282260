import type { Jurisdiction } from '../jurisdiction';
import { rechecked, statute, twilioGuide, week } from './sources';

export default {
  code: 'IT',
  name: 'Italy',
  language: 'it',
  hours: [{ ...twilioGuide('IT'), on: ['text'], week: week(['08:00-22:00'], ['08:00-22:00'], []) }],
  consent: [
    {
      ...rechecked(statute('D.lgs. 196/2003 art. 130(1), (2), gazzettaufficiale.it (2003 text)')),
      on: ['text', 'voice'],
      level: 'express',
      note: 'The exception for customers, (4), is for e-mail only (Garante, Cassazione).',
    },
  ],
  content: [{ ...twilioGuide('IT'), kind: 'forbiddenTopics', topics: ['cannabis'] }],
  notes: [{ ...twilioGuide('IT'), note: 'Sender IDs carry an alias code.' }],
  example: { zone: 'Europe/Rome' },
} as const satisfies Jurisdiction;
