import type { Jurisdiction } from '../jurisdiction';
import { rechecked, secondary, twilioGuide, week } from './sources';

const decree = rechecked(secondary('Decree 91/2020: dlapiper.com, PwC (legalcentrix), lsxlawfirm'));

export default {
  code: 'VN',
  name: 'Vietnam',
  language: 'vi',
  hours: [
    { ...decree, on: ['text'], week: week(['07:00-22:00']) },
    { ...decree, on: ['voice'], week: week(['08:00-17:00']) },
  ],
  consent: [{ ...decree, on: ['text', 'voice'], level: 'express' }],
  caps: [
    { ...decree, on: ['text'], max: 3, hours: 24 },
    { ...decree, on: ['voice'], max: 1, hours: 24 },
  ],
  senders: [{ ...twilioGuide('VN'), kind: 'alphanumeric', allowed: 'registered' }],
  content: [
    { ...decree, kind: 'adLabel', where: 'body', startsWith: ['[QC]', '[AD]'] },
    { ...decree, kind: 'identity', note: 'Under a brand name of one’s own.' },
    { ...decree, kind: 'optOutText', note: 'The way to refuse stands last.' },
  ],
  notes: [{ ...twilioGuide('VN'), note: 'Content is allow-listed.' }],
  example: { zone: 'Asia/Ho_Chi_Minh' },
} as const satisfies Jurisdiction;
