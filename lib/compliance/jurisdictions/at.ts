import type { Jurisdiction } from '../jurisdiction';
import { rechecked, secondary } from './sources';

const law = rechecked(secondary('TKG § 174, public copy'));

export default {
  code: 'AT',
  name: 'Austria',
  language: 'de',
  consent: [
    {
      ...law,
      on: ['text'],
      level: 'express',
      implied: {
        ...law,
        lasts: { purchase: null },
        note: '(4); not for addresses on the ECG list.',
      },
    },
    { ...law, on: ['voice'], level: 'express' },
  ],
  example: { zone: 'Europe/Vienna' },
} as const satisfies Jurisdiction;
