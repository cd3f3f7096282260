import type { Jurisdiction } from '../jurisdiction';
import { rechecked, secondary } from './sources';

const law = rechecked(secondary('Act 452/2021, twobirds.com (2022)'));

export default {
  code: 'SK',
  name: 'Slovakia',
  language: 'sk',
  consent: [
    {
      ...law,
      on: ['text', 'voice'],
      level: 'express',
      note: 'Proof is kept for four years after the withdrawal; consent may not be asked for by text.',
    },
  ],
  example: { zone: 'Europe/Bratislava' },
} as const satisfies Jurisdiction;
