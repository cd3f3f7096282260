import type { Jurisdiction } from '../jurisdiction';
import { twilioGuide, unverified, week } from './sources';

export default {
  code: 'IT',
  name: 'Italy',
  language: 'it',
  hours: [{ ...twilioGuide('IT'), on: ['text'], week: week(['08:00-22:00'], ['08:00-22:00'], []) }],
  consent: [{ ...unverified(), on: ['text', 'voice'], level: 'express' }],
  content: [{ ...twilioGuide('IT'), kind: 'forbiddenTopics', topics: ['cannabis'] }],
  notes: [{ ...twilioGuide('IT'), note: 'Sender IDs carry an alias code.' }],
} as const satisfies Jurisdiction;
