import type { Jurisdiction } from '../jurisdiction';
import { rechecked, secondary, twilioGuide, week } from './sources';

export default {
  code: 'PE',
  name: 'Peru',
  language: 'es',
  hours: [{ ...twilioGuide('PE'), on: ['text'], week: week(['08:00-20:00'], ['08:00-13:00'], []) }],
  consent: [
    {
      ...rechecked(secondary('Ley 32323, art. 58.1(e) Ley 29571, cms.law, lpderecho.pe')),
      on: ['text', 'voice'],
      level: 'express',
      effectiveFrom: '2025-05-09',
      note: 'Only who came to the firm himself and consented; withdrawal counts at once.',
    },
  ],
  example: { zone: 'America/Lima' },
} as const satisfies Jurisdiction;
