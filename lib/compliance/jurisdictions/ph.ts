import type { Jurisdiction } from '../jurisdiction';
import { twilioGuide } from './sources';

export default {
  code: 'PH',
  name: 'Philippines',
  language: 'en',
  consent: [{ ...twilioGuide('PH'), on: ['text', 'voice'], level: 'express' }],
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
    { ...twilioGuide('PH'), kind: 'noShorteners' },
    { ...twilioGuide('PH'), kind: 'noPhoneNumbers' },
    {
      ...twilioGuide('PH'),
      kind: 'forbiddenTopics',
      topics: ['loans', 'realEstate'],
      note: 'Promotional offers may be blocked as well.',
    },
  ],
  notes: [{ ...twilioGuide('PH'), note: 'No hours were found.' }],
} as const satisfies Jurisdiction;
