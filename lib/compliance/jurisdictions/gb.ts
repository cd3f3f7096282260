import type { Jurisdiction } from '../jurisdiction';
import { bird, secondary, week } from './sources';

const pecr = secondary('https://www.legislation.gov.uk/uksi/2003/2426/regulation/22');

export default {
  code: 'GB',
  name: 'United Kingdom',
  language: 'en',
  hours: [
    {
      ...bird('GB'),
      on: ['text'],
      week: week(['09:00-20:00']),
      note: 'No statutory hours were found.',
    },
  ],
  consent: [
    {
      ...pecr,
      on: ['text', 'voice'],
      level: 'express',
      implied: {
        ...pecr,
        days: { purchase: null, inquiry: null },
        note: 'Soft opt-in: own similar products, opt-out offered in each message.',
      },
    },
  ],
  content: [{ ...pecr, kind: 'optOutText' }],
  registers: [{ ...pecr, on: ['voice'], name: 'Telephone Preference Service' }],
  notes: [
    {
      ...bird('GB'),
      note: 'Generic sender IDs are blocked; those of banks and others are protected (MEF registry).',
    },
  ],
} as const satisfies Jurisdiction;
