import type { Jurisdiction } from '../jurisdiction';
import { rechecked, statute } from './sources';

const law = rechecked(
  statute('§ 200 of the act on electronic communications, tietosuoja.fi (FAQ)'),
);

export default {
  code: 'FI',
  name: 'Finland',
  language: 'fi',
  consent: [
    {
      ...law,
      on: ['text'],
      level: 'express',
      implied: {
        ...law,
        lasts: { purchase: null },
        note: 'Equivalent products; the text says e-mail, § 200 covers texts.',
      },
    },
    { ...law, on: ['voice'], level: 'express' },
  ],
  notes: [
    {
      ...rechecked(statute('kkv.fi')),
      note: 'Late evenings and holidays are called inappropriate for calls.',
    },
  ],
  example: { zone: 'Europe/Helsinki' },
} as const satisfies Jurisdiction;
