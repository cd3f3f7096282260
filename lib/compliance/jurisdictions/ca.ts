import type { Jurisdiction } from '../jurisdiction';
import { statute, twilioGuide, unverified, week } from './sources';

const rules = statute('https://crtc.gc.ca/eng/phone/telemarketing/tobligations/rules-regles.htm');
const guide = statute('https://crtc.gc.ca/eng/com500/guide.htm');

export default {
  code: 'CA',
  name: 'Canada',
  language: 'en',
  hours: [
    { ...twilioGuide('CA'), on: ['text'], week: week(['09:00-21:00']), note: 'Advice for SMS.' },
    { ...rules, on: ['voice'], week: week(['09:00-21:30'], ['10:00-18:00'], ['10:00-18:00']) },
  ],
  consent: [
    {
      ...guide,
      on: ['text', 'voice'],
      level: 'express',
      implied: {
        ...unverified(),
        days: { purchase: 730, inquiry: 183 },
        note: 'Two years after a purchase, six months after an inquiry.',
      },
      note: 'CASL; express consent does not expire.',
    },
  ],
  senders: [{ ...twilioGuide('CA'), kind: 'alphanumeric', allowed: 'no', otherwise: 'blocked' }],
  content: [
    { ...guide, kind: 'identity' },
    { ...guide, kind: 'optOutText' },
  ],
  registers: [{ ...rules, on: ['voice'], name: 'National Do Not Call List' }],
  notes: [
    { ...unverified(), note: 'An unsubscribe must take effect within 10 business days.' },
    {
      ...twilioGuide('CA'),
      note: 'Keywords in English and French: STOP and ARRET, HELP and AIDE.',
    },
  ],
} as const satisfies Jurisdiction;
