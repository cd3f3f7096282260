import type { Jurisdiction } from '../jurisdiction';
import { secondary } from './sources';

const law = secondary('Communications Law §30A, lexology.com');

export default {
  code: 'IL',
  name: 'Israel',
  language: 'he',
  consent: [
    {
      ...law,
      on: ['text', 'voice'],
      level: 'written',
      implied: { ...law, days: { purchase: null }, note: 'Soft opt-in.' },
      note: 'Express written consent, §30A.',
    },
  ],
  notes: [{ ...law, note: 'No hours were found.' }],
} as const satisfies Jurisdiction;
