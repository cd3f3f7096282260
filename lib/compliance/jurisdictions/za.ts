import type { Jurisdiction } from '../jurisdiction';
import { rechecked, secondary, twilioGuide, week } from './sources';

export default {
  code: 'ZA',
  name: 'South Africa',
  language: 'en',
  hours: [
    { ...twilioGuide('ZA'), on: ['text'], week: week(['08:00-20:00'], ['09:00-13:00'], [], []) },
  ],
  consent: [{ ...twilioGuide('ZA'), on: ['text', 'voice'], level: 'express' }],
  senders: [{ ...twilioGuide('ZA'), kind: 'alphanumeric', allowed: 'no', otherwise: 'blocked' }],
  content: [{ ...twilioGuide('ZA'), kind: 'optOutText', note: 'STOP, with what it costs.' }],
  registers: [
    {
      ...rechecked(secondary('NCC opt-out registry, public copy')),
      on: ['text', 'voice'],
      name: 'National opt-out registry of the NCC',
      effectiveFrom: '2026-12-01',
      note: 'Registration since 2026-09-15, cleansing from December 2026, blocks from May 2027.',
    },
  ],
  holidays: ['ZA'],
  example: { zone: 'Africa/Johannesburg' },
} as const satisfies Jurisdiction;
