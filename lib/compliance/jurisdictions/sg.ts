import type { Jurisdiction } from '../jurisdiction';
import { bird, rechecked, secondary, twilioGuide, week } from './sources';

const guides = rechecked(secondary('PDPC guidelines 2017, sorena.io'));

export default {
  code: 'SG',
  name: 'Singapore',
  language: 'en',
  hours: [{ ...bird('SG'), on: ['text'], week: week(['07:00-22:30']) }],
  consent: [
    {
      ...guides,
      on: ['text'],
      level: 'express',
      implied: { ...guides, lasts: { contract: null }, note: 'Ongoing relationship, texts only.' },
      note: 'Clear consent in writing exempts from the register.',
    },
    { ...guides, on: ['voice'], level: 'express' },
  ],
  senders: [
    {
      ...twilioGuide('SG'),
      kind: 'alphanumeric',
      allowed: 'registered',
      otherwise: 'labelled',
      note: 'SSIR; otherwise shown as "Likely-SCAM".',
    },
  ],
  content: [{ ...twilioGuide('SG'), kind: 'noLinksTo', hosts: ['wa.me', 'whatsapp.com'] }],
  registers: [{ ...guides, on: ['text', 'voice'], name: 'Do Not Call Registry', validDays: 21 }],
  notes: [{ ...guides, note: 'Unsolicited texts in bulk carry <ADV>.' }],
  example: { zone: 'Asia/Singapore' },
} as const satisfies Jurisdiction;
