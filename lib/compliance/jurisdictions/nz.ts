import type { Jurisdiction } from '../jurisdiction';
import { bird, rechecked, statute, twilioGuide, week } from './sources';

const act = rechecked(statute('UEMA 2007 s. 9(2), (3), legislation.govt.nz (copy of 2011)'));

export default {
  code: 'NZ',
  name: 'New Zealand',
  language: 'en',
  hours: [{ ...bird('NZ'), on: ['text'], week: week(['09:00-20:00']) }],
  consent: [
    {
      ...act,
      on: ['text'],
      level: 'express',
      proof: true,
      implied: {
        ...act,
        lasts: { purchase: null, contract: null },
        note: 'Inferred and deemed consent.',
      },
      note: 'The sender has to prove it, s. 9(3).',
    },
    { ...twilioGuide('NZ'), on: ['voice'], level: 'express' },
  ],
  senders: [
    {
      ...twilioGuide('NZ'),
      on: ['text'],
      kind: 'notShortCode',
      allowed: 'no',
      otherwise: 'blocked',
      note: 'Dedicated short codes only.',
    },
  ],
  notes: [
    { ...act, note: 'An unsubscribe takes effect within 5 working days.' },
    {
      ...twilioGuide('NZ'),
      note: 'Where the reply costs money the text says "Reply to this SMS will be charged".',
    },
  ],
  example: { zone: 'Pacific/Auckland' },
} as const satisfies Jurisdiction;
