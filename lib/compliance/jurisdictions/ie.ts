import type { Jurisdiction } from '../jurisdiction';
import { bird, rechecked, secondary, twilioGuide, week } from './sources';

export default {
  code: 'IE',
  name: 'Ireland',
  language: 'en',
  hours: [{ ...bird('IE'), on: ['text'], week: week(['08:00-20:00']) }],
  consent: [
    {
      ...twilioGuide('IE'),
      on: ['text'],
      level: 'express',
      implied: {
        ...rechecked(secondary('S.I. 336/2011 reg. 13(11)(d), public copy')),
        lasts: { purchase: { months: 12 } },
        note: 'Ends 12 months after the sale or the last message.',
      },
    },
    { ...twilioGuide('IE'), on: ['voice'], level: 'express' },
  ],
  senders: [
    {
      ...twilioGuide('IE'),
      kind: 'alphanumeric',
      allowed: 'registered',
      otherwise: 'labelled',
      advisory: true,
      note: 'Otherwise shown as "Likely Scam".',
    },
  ],
  content: [{ ...twilioGuide('IE'), kind: 'optOutText' }],
  example: { zone: 'Europe/Dublin' },
} as const satisfies Jurisdiction;
