import type { Jurisdiction } from '../jurisdiction';
import { unverified } from './sources';

const directive = unverified(
  'Directive 2002/58/EC art. 13, Regulation (EU) 2016/679 art. 7 (from general knowledge)',
);

/** Baseline for members of the EEA without a file of their own. */
export default {
  code: 'EU',
  name: 'European Union (baseline)',
  language: 'en',
  consent: [
    {
      ...directive,
      on: ['text', 'voice'],
      level: 'express',
      implied: { ...directive, days: { purchase: null } },
      proof: true,
      note: 'Opt-in; a customer may be told of similar products of one’s own; consent must be provable.',
    },
  ],
} as const satisfies Jurisdiction;
