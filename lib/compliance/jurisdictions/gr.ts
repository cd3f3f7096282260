import type { Jurisdiction } from '../jurisdiction';
import { rechecked, secondary } from './sources';

const law = rechecked(secondary('Law 3471/2006 art. 11, dlapiper.com, fedma.org, lexology.com'));

export default {
  code: 'GR',
  name: 'Greece',
  language: 'el',
  consent: [
    {
      ...law,
      on: ['text'],
      level: 'express',
      implied: { ...law, lasts: { purchase: null }, note: 'Art. 11(3).' },
    },
    { ...law, on: ['voice'], level: 'express' },
  ],
  registers: [{ ...law, on: ['voice'], name: 'Opt-out register for live calls' }],
  example: { zone: 'Europe/Athens' },
} as const satisfies Jurisdiction;
