import type { Jurisdiction } from '../jurisdiction';
import { infobip, statute, twilioGuide, week } from './sources';

const decree = statute('C. conso. D223-9, lexbase.fr (décret 2022-1313)');

export default {
  code: 'FR',
  name: 'France',
  language: 'fr',
  hours: [
    { ...twilioGuide('FR'), on: ['text'], week: week(['08:00-22:00'], ['08:00-22:00'], [], []) },
    { ...infobip('FR'), on: ['text'], week: week(['08:00-21:30'], ['08:00-21:30'], [], []) },
    {
      ...decree,
      on: ['voice'],
      week: week(['10:00-13:00', '14:00-20:00'], [], [], []),
      liftedBy: 'express',
      note: 'D223-9; express consent to be called lifts the hours.',
    },
  ],
  consent: [
    { ...twilioGuide('FR'), on: ['text'], level: 'express' },
    {
      ...statute('C. conso. L223-1, cms.law and aguera-avocats.fr (loi 2025-594)'),
      on: ['voice'],
      level: 'express',
      effectiveFrom: '2026-08-11',
      implied: {
        ...statute('C. conso. L223-1, cms.law and aguera-avocats.fr (loi 2025-594)'),
        days: { contract: null },
        note: 'Current contract.',
      },
    },
  ],
  caps: [
    {
      ...decree,
      on: ['voice'],
      max: 4,
      hours: 720,
      note: 'Four calls in 30 days; 60 days of rest after a refusal are the sender’s to keep.',
    },
  ],
  senders: [
    {
      ...twilioGuide('FR'),
      kind: 'longCode',
      allowed: 'notForMarketing',
      otherwise: 'blocked',
      on: ['text'],
    },
  ],
  content: [
    { ...twilioGuide('FR'), kind: 'noShorteners' },
    { ...twilioGuide('FR'), kind: 'optOutText', note: '"STOP xxxxx"' },
    {
      ...statute('cms.law and aguera-avocats.fr (loi 2025-594)'),
      kind: 'forbiddenTopics',
      topics: ['energyRenovation'],
    },
  ],
  holidays: 'FR',
} as const satisfies Jurisdiction;
