import type { Jurisdiction } from '../jurisdiction';
import { rechecked, statute, twilioGuide, week } from './sources';

const circular = rechecked(statute('NTC MC 03-03-2005, copy at jur.ph and legaldex'));

export default {
  code: 'PH',
  name: 'Philippines',
  language: 'en',
  hours: [{ ...circular, on: ['text'], week: week(['07:00-21:00']) }],
  consent: [{ ...circular, on: ['text', 'voice'], level: 'express' }],
  senders: [
    {
      ...twilioGuide('PH'),
      kind: 'alphanumeric',
      allowed: 'registered',
      otherwise: 'blocked',
      effectiveFrom: '2025-04-07',
    },
  ],
  content: [
    { ...circular, kind: 'identity' },
    { ...circular, kind: 'optOutText' },
    { ...twilioGuide('PH'), kind: 'noShorteners' },
    { ...twilioGuide('PH'), kind: 'noPhoneNumbers' },
    {
      ...twilioGuide('PH'),
      kind: 'forbiddenTopics',
      topics: ['loans', 'realEstate'],
      note: 'Promotional offers may be blocked as well.',
    },
  ],
  example: { zone: 'Asia/Manila' },
} as const satisfies Jurisdiction;
