import type { Jurisdiction } from '../jurisdiction';
import { rechecked, secondary, twilioGuide } from './sources';

export default {
  code: 'TR',
  name: 'Türkiye',
  language: 'tr',
  consent: [
    {
      ...rechecked(secondary('Law 6563 art. 6, bts-legal.com, iptechlegalblog.com')),
      on: ['text', 'voice'],
      level: 'express',
      note: 'Recorded in the register İYS, foreign firms included; merchants may opt out.',
    },
  ],
  senders: [
    {
      ...twilioGuide('TR'),
      kind: 'alphanumeric',
      allowed: 'registered',
      otherwise: 'overwritten',
      effectiveTo: '2026-11-18',
    },
    {
      ...secondary('notes on sender registration (Türkiye, 2026)'),
      kind: 'alphanumeric',
      allowed: 'registered',
      otherwise: 'blocked',
      effectiveFrom: '2026-11-18',
    },
  ],
  content: [
    { ...twilioGuide('TR'), kind: 'noLinks', unlessLocalEntity: true, effectiveFrom: '2026-04-01' },
  ],
  marketing: [
    {
      ...twilioGuide('TR'),
      on: ['text'],
      marketing: 'prohibited',
      effectiveFrom: '2021-01-01',
      note: 'By Twilio, since 2021; the day is not known.',
    },
  ],
  example: { zone: 'Europe/Istanbul' },
} as const satisfies Jurisdiction;
