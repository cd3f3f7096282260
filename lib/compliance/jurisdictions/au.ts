import type { Jurisdiction } from '../jurisdiction';
import { bird, statute, twilioGuide, week } from './sources';

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
  consent: [{ ...twilioGuide('AU'), on: ['text', 'voice'], level: 'express', note: 'Spam Act.' }],
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
  holidays: 'AU',
} as const satisfies Jurisdiction;
