import type { Jurisdiction } from '../jurisdiction';
import { bird, secondary, week } from './sources';

const law = secondary('Ley 2300, unisabaneta.edu.co');

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
      note: 'About one contact a day; sources differ.',
    },
  ],
  senders: [{ ...bird('CO'), kind: 'alphanumeric', allowed: 'no' }],
  holidays: 'CO',
} as const satisfies Jurisdiction;
