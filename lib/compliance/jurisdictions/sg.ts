import type { Jurisdiction } from '../jurisdiction';
import { bird, twilioGuide, unverified, week } from './sources';

export default {
  code: 'SG',
  name: 'Singapore',
  language: 'en',
  hours: [{ ...bird('SG'), on: ['text'], week: week(['07:00-22:30']) }],
  consent: [{ ...unverified(), on: ['text', 'voice'], level: 'express' }],
  senders: [
    {
      ...twilioGuide('SG'),
      kind: 'alphanumeric',
      allowed: 'registered',
      otherwise: 'labelled',
      note: 'SSIR; otherwise shown as "Likely-SCAM".',
    },
  ],
  content: [{ ...twilioGuide('SG'), kind: 'noLinksTo', hosts: ['wa.me', 'whatsapp.com'] }],
  registers: [{ ...unverified(), on: ['text', 'voice'], name: 'Do Not Call Registry' }],
} as const satisfies Jurisdiction;
