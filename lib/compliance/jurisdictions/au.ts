import type { Jurisdiction } from '../jurisdiction';
import { bird, rechecked, secondary, statute, twilioGuide, week } from './sources';

const act = rechecked(secondary('Spam Act 2003, Sch. 2 cl. 2, 4, public copy'));

export default {
  code: 'AU',
  name: 'Australia',
  language: 'en',
  hours: [
    { ...bird('AU'), on: ['text'], week: week(['11:00-20:00']) },
    {
      ...statute('https://www.donotcall.gov.au/industry/industry-overview/industry-standards'),
      on: ['voice'],
      week: week(['09:00-20:00'], ['09:00-17:00'], [], []),
    },
  ],
  consent: [
    {
      ...act,
      on: ['text'],
      level: 'express',
      implied: {
        ...act,
        lasts: { purchase: null, contract: null },
        note: 'Consent inferred from conduct and business relationship, Sch. 2 cl. 2.',
      },
    },
    { ...twilioGuide('AU'), on: ['voice'], level: 'express' },
  ],
  senders: [
    {
      ...twilioGuide('AU'),
      kind: 'alphanumeric',
      allowed: 'registered',
      otherwise: 'labelled',
      effectiveFrom: '2026-07-01',
      note: 'Register of the ACMA; otherwise shown as "Unverified".',
    },
  ],
  content: [
    { ...twilioGuide('AU'), kind: 'identity' },
    { ...twilioGuide('AU'), kind: 'optOutText' },
    { ...twilioGuide('AU'), kind: 'forbiddenTopics', topics: ['gambling'] },
  ],
  registers: [
    {
      ...statute('https://www.donotcall.gov.au/industry/industry-overview/industry-standards'),
      on: ['voice'],
      name: 'Do Not Call Register',
    },
  ],
  holidays: ['AU'],
  notes: [{ ...act, note: 'An unsubscribe takes effect within 5 business days.' }],
  example: { zone: 'Australia/Adelaide' },
} as const satisfies Jurisdiction;
