import type { Jurisdiction } from '../jurisdiction';
import { rechecked, statute } from './sources';

const law = rechecked(statute('UWG § 7(2) no. 2, (3), § 7a, datenbank.nwb.de/Dokument/83058_7a'));

export default {
  code: 'DE',
  name: 'Germany',
  language: 'de',
  consent: [
    {
      ...law,
      on: ['text'],
      level: 'express',
      implied: {
        ...law,
        lasts: { purchase: null },
        note: '§ 7(3): address from a sale, own similar goods, no objection, and the right to object told then and in each message.',
      },
    },
    {
      ...law,
      on: ['voice'],
      level: 'express',
      proof: true,
      note: '§ 7a: proof of the consent to calls is kept for five years from its grant and from each use.',
    },
  ],
  notes: [{ ...law, note: 'No hours were found; sender-ID rules are not known.' }],
  example: { zone: 'Europe/Berlin' },
} as const satisfies Jurisdiction;
