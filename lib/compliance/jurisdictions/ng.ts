import type { Jurisdiction } from '../jurisdiction';
import { twilioGuide, unverified } from './sources';

export default {
  code: 'NG',
  name: 'Nigeria',
  language: 'en',
  consent: [{ ...unverified(), on: ['text', 'voice'], level: 'express' }],
  senders: [
    {
      ...twilioGuide('NG'),
      kind: 'alphanumeric',
      allowed: 'registered',
      note: 'Registered locally.',
    },
  ],
  notes: [{ ...twilioGuide('NG'), note: 'No hours were found.' }],
} as const satisfies Jurisdiction;
