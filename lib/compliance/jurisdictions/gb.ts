import type { Jurisdiction } from '../jurisdiction';
import { bird, rechecked, secondary, week } from './sources';

const pecr = rechecked(secondary('https://www.legislation.gov.uk/uksi/2003/2426/regulation/22'));

export default {
  code: 'GB',
  name: 'United Kingdom',
  language: 'en',
  hours: [
    {
      ...bird('GB'),
      on: ['text'],
      week: week(['09:00-20:00']),
      note: 'No statutory hours; the code of the DMA has Mon–Fri 8–21, Sat 9–21, none on Sunday.',
    },
  ],
  consent: [
    {
      ...pecr,
      on: ['text'],
      level: 'express',
      implied: {
        ...pecr,
        lasts: { purchase: null, inquiry: null },
        note: 'reg. 22(3): own details from a sale or negotiations, own similar products, refusal offered at collection and in each message. Keep date, sale, product and that offer.',
      },
    },
    { ...pecr, on: ['voice'], level: 'express' },
  ],
  content: [{ ...pecr, kind: 'optOutText' }],
  registers: [{ ...pecr, on: ['voice'], name: 'Telephone Preference Service' }],
  notes: [
    {
      ...bird('GB'),
      note: 'Generic sender IDs are blocked; those of banks and others are protected (MEF registry).',
    },
  ],
  example: { zone: 'Europe/London' },
} as const satisfies Jurisdiction;
