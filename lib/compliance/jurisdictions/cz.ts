import type { Jurisdiction } from '../jurisdiction';
import { rechecked, statute, unverified } from './sources';

export default {
  code: 'CZ',
  name: 'Czechia',
  language: 'cs',
  consent: [
    {
      ...rechecked(statute('Act 480/2004 § 7, uoou.gov.cz')),
      on: ['text', 'voice'],
      level: 'express',
      implied: {
        ...rechecked(unverified('lexology.com (e-mail only), elaw.cz 2010 (texts, too)')),
        lasts: { purchase: null },
        note: 'The sources conflict about texts.',
      },
    },
  ],
  example: { zone: 'Europe/Prague' },
} as const satisfies Jurisdiction;
