import type { Jurisdiction } from '../jurisdiction';
import { bird, rechecked, secondary, twilioGuide, week } from './sources';

const act = rechecked(secondary('Act on regulation of specified e-mail, lexology.com'));

export default {
  code: 'JP',
  name: 'Japan',
  language: 'ja',
  hours: [
    {
      ...bird('JP'),
      on: ['text'],
      week: week(['09:00-20:00']),
      note: 'Finance 7–20; the narrower is kept.',
    },
  ],
  consent: [
    {
      ...act,
      on: ['text'],
      level: 'express',
      implied: {
        ...act,
        lasts: { purchase: null, contract: null },
        note: 'Business relationship.',
      },
    },
    { ...twilioGuide('JP'), on: ['voice'], level: 'express' },
  ],
  content: [{ ...twilioGuide('JP'), kind: 'noPhoneNumbers' }],
  example: { zone: 'Asia/Tokyo' },
} as const satisfies Jurisdiction;
