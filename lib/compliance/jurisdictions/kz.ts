import type { Jurisdiction } from '../jurisdiction';
import { rechecked, twilioGuide, unverified, vendor, week } from './sources';

const operators = rechecked(vendor('rules.revicom.ltd, rules of the operators'));

export default {
  code: 'KZ',
  name: 'Kazakhstan',
  language: 'ru',
  hours: [{ ...operators, on: ['text'], week: week(['09:00-21:00'], [], [], []) }],
  consent: [{ ...rechecked(unverified()), on: ['text', 'voice'], level: 'express' }],
  senders: [
    { ...twilioGuide('KZ'), kind: 'alphanumeric', allowed: 'registered' },
    {
      ...operators,
      on: ['text'],
      kind: 'longCode',
      allowed: 'notForMarketing',
      otherwise: 'blocked',
      note: 'Numeric senders are barred.',
    },
  ],
  holidays: ['KZ'],
  example: { zone: 'Asia/Almaty' },
} as const satisfies Jurisdiction;
