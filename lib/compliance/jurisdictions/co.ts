import type { Jurisdiction } from '../jurisdiction';
import { bird, rechecked, secondary, week } from './sources';

const law = rechecked(secondary('Ley 2300, art. 3, unisabaneta.edu.co, public copy'));

export default {
  code: 'CO',
  name: 'Colombia',
  language: 'es',
  hours: [{ ...law, on: ['text', 'voice'], week: week(['07:00-19:00'], ['08:00-15:00'], [], []) }],
  consent: [
    {
      ...law,
      on: ['text', 'voice'],
      level: 'express',
      note: 'The channel must be authorised; covers SMS, apps and calls.',
    },
  ],
  caps: [
    {
      ...law,
      on: ['text', 'voice'],
      max: 1,
      hours: 24,
      note: 'One contact a day over all channels.',
    },
  ],
  senders: [{ ...bird('CO'), kind: 'alphanumeric', allowed: 'no' }],
  holidays: ['CO'],
  example: { zone: 'America/Bogota' },
} as const satisfies Jurisdiction;
