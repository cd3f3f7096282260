import type { Jurisdiction } from '../jurisdiction';
import { twilioGuide, unverified, week } from './sources';

export default {
  code: 'MY',
  name: 'Malaysia',
  language: 'en',
  hours: [{ ...twilioGuide('MY'), on: ['text'], week: week(['08:00-20:00']) }],
  consent: [{ ...unverified(), on: ['text', 'voice'], level: 'express' }],
  senders: [
    { ...twilioGuide('MY'), kind: 'alphanumeric', allowed: 'no', otherwise: 'overwritten' },
  ],
  content: [{ ...twilioGuide('MY'), kind: 'noShorteners' }],
  example: { zone: 'Asia/Kuala_Lumpur' },
} as const satisfies Jurisdiction;
