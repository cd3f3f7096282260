import type { Jurisdiction } from '../jurisdiction';
import { statute } from './sources';

const law = statute('https://datenbank.nwb.de/Dokument/83058_7a');

export default {
  code: 'DE',
  name: 'Germany',
  language: 'de',
  consent: [
    { ...law, on: ['text'], level: 'express', note: 'UWG §7' },
    {
      ...law,
      on: ['voice'],
      level: 'express',
      proof: true,
      note: 'UWG §7a: proof of the consent to calls is kept for 5 years.',
    },
  ],
  notes: [{ ...law, note: 'No hours were found; sender-ID rules are not known.' }],
} as const satisfies Jurisdiction;
