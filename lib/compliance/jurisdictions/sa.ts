import type { Jurisdiction } from '../jurisdiction';
import { bird, infobip, twilioGuide, week } from './sources';

export default {
  code: 'SA',
  name: 'Saudi Arabia',
  language: 'ar',
  hours: [
    { ...twilioGuide('SA'), on: ['text'], week: week(['09:00-20:00']) },
    { ...infobip('SA'), on: ['text'], week: week(['08:00-22:00']) },
  ],
  consent: [{ ...twilioGuide('SA'), on: ['text', 'voice'], level: 'express' }],
  senders: [
    { ...twilioGuide('SA'), kind: 'alphanumeric', allowed: 'registered', otherwise: 'blocked' },
  ],
  content: [
    {
      ...twilioGuide('SA'),
      kind: 'adLabel',
      where: 'sender',
      endsWith: '-AD',
      note: 'Another provider asks for the prefix AD-.',
    },
    { ...twilioGuide('SA'), kind: 'listedLinksOnly' },
    { ...twilioGuide('SA'), kind: 'noPhoneNumbers' },
    { ...bird('SA'), kind: 'noShorteners' },
  ],
  example: { zone: 'Asia/Riyadh' },
} as const satisfies Jurisdiction;
