import type { Jurisdiction } from '../jurisdiction';
import { rechecked, secondary, statute } from './sources';

const law = rechecked(statute('Communications Law § 30A, public copy'));
const calls = rechecked(secondary('law.co.il, herzoglaw.co.il'));

export default {
  code: 'IL',
  name: 'Israel',
  language: 'he',
  consent: [
    {
      ...law,
      on: ['text', 'voice'],
      level: 'written',
      implied: {
        ...law,
        lasts: { purchase: null, inquiry: null },
        note: 'Details from a sale or from negotiations, similar goods, refusal offered.',
      },
      note: 'Express written consent, § 30A.',
    },
    {
      ...calls,
      on: ['voice'],
      level: 'express',
      validFor: { years: 1 },
      note: 'Consent to calls to numbers of the register is valid for one year.',
    },
  ],
  content: [
    { ...law, kind: 'identity', note: 'Name and contact for a refusal.' },
    { ...law, kind: 'optOutText' },
  ],
  registers: [
    {
      ...calls,
      on: ['voice'],
      name: '"Do not call me" register',
      validDays: 15,
      effectiveFrom: '2023-01-01',
    },
  ],
  notes: [{ ...law, note: 'No hours were found.' }],
  example: { zone: 'Asia/Jerusalem' },
} as const satisfies Jurisdiction;
