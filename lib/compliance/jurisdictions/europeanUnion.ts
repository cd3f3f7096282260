import type { Jurisdiction } from '../jurisdiction';
import { quoted } from './sources';

const directive = quoted('Directive 2002/58/EC art. 13(1), (2), (4), public copy');

/** Baseline for members of the EEA without a file of their own. */
export default {
  code: 'EU',
  name: 'European Union (baseline)',
  language: 'en',
  territories: [
    'AT',
    'BE',
    'BG',
    'CY',
    'CZ',
    'DE',
    'DK',
    'EE',
    'ES',
    'FI',
    'FR',
    'GR',
    'HR',
    'HU',
    'IE',
    'IT',
    'LT',
    'LU',
    'LV',
    'MT',
    'NL',
    'PL',
    'PT',
    'RO',
    'SE',
    'SI',
    'SK',
    'IS',
    'LI',
    'NO',
  ],
  consent: [
    {
      ...directive,
      on: ['text'],
      level: 'express',
      implied: { ...directive, lasts: { purchase: null } },
      note: 'Opt-in; a customer may be told of similar products of one’s own. That consent must be provable (GDPR art. 7) was not read.',
    },
    { ...directive, on: ['voice'], level: 'express' },
  ],
} as const satisfies Jurisdiction;
