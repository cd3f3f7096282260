import type { Jurisdiction } from '../jurisdiction';
import { twilioGuide, week } from './sources';

const guide = twilioGuide('AE');

export default {
  code: 'AE',
  name: 'United Arab Emirates',
  language: 'ar',
  hours: [{ ...guide, on: ['text'], week: week(['07:00-21:00']) }],
  consent: [
    {
      ...guide,
      on: ['text', 'voice'],
      level: 'express',
      note: 'Numbers on the DND list need consent.',
    },
  ],
  senders: [{ ...guide, kind: 'alphanumeric', allowed: 'registered', otherwise: 'blocked' }],
  content: [
    { ...guide, kind: 'adLabel', where: 'sender', startsWith: 'AD-' },
    { ...guide, kind: 'noLinks' },
    { ...guide, kind: 'noPhoneNumbers' },
  ],
  marketing: [{ ...guide, on: ['text'], marketing: 'localEntityOnly' }],
  notes: [{ ...guide, note: 'Opt-out by text to 7726.' }],
} as const satisfies Jurisdiction;
