import type { Jurisdiction } from '../jurisdiction';
import { secondary, statute, vendor, week } from './sources';

/** Read in quotations dated 2026-09-23. */
const part64 = statute('https://www.ecfr.gov/current/title-47/section-64.1200');

/** Federal rules; the states follow in `us/`. They hold in the territories too. */
export default {
  code: 'US',
  name: 'United States',
  language: 'en',
  hours: [
    {
      ...part64,
      on: ['text', 'voice'],
      week: week(['08:00-21:00']),
      note: '64.1200(c)(1), (e): at the called party’s location. Whether consent lifts it is the subject of a pending petition; it is kept.',
    },
  ],
  consent: [
    {
      ...part64,
      on: ['text', 'voice'],
      level: 'written',
      note: '64.1200(a)(2): prior express written consent for marketing by automatic means.',
    },
  ],
  senders: [
    {
      ...vendor('https://www.twilio.com/en-us/guidelines/us/sms'),
      kind: 'alphanumeric',
      allowed: 'no',
      otherwise: 'blocked',
    },
  ],
  registers: [
    {
      ...part64,
      on: ['text', 'voice'],
      name: 'National Do Not Call Registry',
      note: '64.1200(c)(2)',
    },
  ],
  holidays: 'US',
  notes: [
    {
      ...part64,
      effectiveFrom: '2025-04-11',
      note: 'Revocation by any reasonable method, honoured within 10 business days, (a)(10); one confirmation without marketing, best within 5 minutes, (a)(12).',
    },
    {
      ...statute('docs.fcc.gov, DA-26-12A1'),
      effectiveTo: '2027-01-31',
      note: 'Until then one revocation need not end messages of every kind; policy.optOutScope decides.',
    },
    {
      ...secondary('docs.fcc.gov, DOC-425498A1 (news release)'),
      note: 'FCC 26-67 (adopted 2026-09-30) would let callers name an exclusive opt-out method; its text and effective date were not seen, so it is not applied.',
    },
    {
      ...secondary('McLaughlin v. McKesson (June 2025)'),
      note: 'Courts are not bound by the FCC’s readings.',
    },
  ],
} as const satisfies Jurisdiction;
