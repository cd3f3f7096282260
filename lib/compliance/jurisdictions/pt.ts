import type { Jurisdiction } from '../jurisdiction';
import { rechecked, statute } from './sources';

const law = rechecked(statute('Lei 41/2004 art. 13-A, anacom.pt, parlamento.pt'));

export default {
  code: 'PT',
  name: 'Portugal',
  language: 'pt',
  consent: [
    {
      ...law,
      on: ['text'],
      level: 'express',
      implied: { ...law, lasts: { purchase: null }, note: 'Art. 13-A(3).' },
    },
    { ...law, on: ['voice'], level: 'express' },
  ],
  notes: [{ ...law, note: 'Companies may be on an opt-out list, art. 13-B.' }],
  example: { zone: 'Europe/Lisbon' },
} as const satisfies Jurisdiction;
