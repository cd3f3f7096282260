import type { Jurisdiction } from '../jurisdiction';
import { infobip, quoted, secondary, statute, twilioGuide, week } from './sources';

const hours = week(['10:00-13:00', '14:00-20:00'], [], [], []);
/** The texts of 2026 rest on one public copy, which quotes Légifrance as of 2026-09-14. */
const code = (articles: string) =>
  quoted(`C. conso. ${articles}, as of décret 2026-662, public copy of Légifrance`);

export default {
  code: 'FR',
  name: 'France',
  language: 'fr',
  // French law applies in these five (art. 73 of the Constitution, not read); PM, WF, PF, NC, BL
  // and MF were not looked at. Their own day of the abolition of slavery is not of D223-9.
  territories: ['GP', 'MQ', 'GF', 'RE', 'YT'],
  hours: [
    { ...twilioGuide('FR'), on: ['text'], week: week(['08:00-22:00'], ['08:00-22:00'], [], []) },
    { ...infobip('FR'), on: ['text'], week: week(['08:00-21:30'], ['08:00-21:30'], [], []) },
    {
      ...statute('C. conso. D223-9, lexbase.fr (décret 2022-1313)'),
      on: ['voice'],
      week: hours,
      liftedBy: 'express',
      effectiveTo: '2026-08-11',
    },
    {
      ...code('L223-1, D223-9'),
      on: ['voice'],
      week: hours,
      effectiveFrom: '2026-08-11',
      note: 'They hold in spite of consent. Only a call at a day and time that the consumer asked for, provably, is exempt: let a named person waive the rule for it.',
    },
  ],
  consent: [
    {
      ...quoted('CPCE L34-5, public copy'),
      on: ['text'],
      level: 'express',
      implied: {
        ...quoted('CPCE L34-5, public copy'),
        lasts: { purchase: null },
        note: 'Similar products of one’s own.',
      },
    },
    {
      ...code('L223-1, R223-1, R223-2'),
      on: ['voice'],
      level: 'express',
      validFor: { years: 1 },
      proof: true,
      effectiveFrom: '2026-08-11',
      implied: {
        ...code('L223-1'),
        lasts: { contract: null },
        note: 'A contract in force, and about its object.',
      },
      note: 'One year at most, without tacit renewal; proof is kept for three years; withdrawal by word of mouth counts (R223-3).',
    },
  ],
  caps: [
    {
      ...code('D223-9'),
      on: ['voice'],
      max: 4,
      hours: 720,
      note: 'Four calls or attempts in 30 calendar days.',
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
      ...code('L223-8'),
      kind: 'forbiddenTopics',
      topics: ['energyRenovation', 'homeAdaptation'],
      note: 'By text, too, and with consent.',
    },
  ],
  holidays: ['FR'],
  notes: [
    {
      ...code('L223-1'),
      effectiveFrom: '2026-08-11',
      note: 'The register Bloctel has ended; fines reach €375,000.',
    },
    {
      ...secondary('art. 73 of the Constitution, from general knowledge'),
      note: 'Guadeloupe, Martinique, French Guiana, Réunion and Mayotte are under French law.',
    },
  ],
  example: { zone: 'Europe/Paris' },
} as const satisfies Jurisdiction;
