import type { Jurisdiction } from '../jurisdiction';
import { secondary, statute, vendor } from './sources';

const part64 = statute('https://www.ecfr.gov/current/title-47/section-64.1200');

export default {
  code: 'US',
  name: 'United States',
  language: 'en',
  hours: [
    {
      ...part64,
      on: ['text', 'voice'],
      week: { weekdays: ['08:00-21:00'], saturday: ['08:00-21:00'], sunday: ['08:00-21:00'] },
      note: '47 CFR 64.1200(c)(1), (e): at the called party’s location. Whether consent lifts it is the subject of a pending petition; it is kept.',
    },
  ],
  consent: [
    {
      ...part64,
      on: ['text', 'voice'],
      level: 'written',
      note: '64.1200(a)(2): prior express written consent for marketing by automated means.',
    },
  ],
  senders: [{ ...vendor('https://www.twilio.com/en-us/guidelines/us/sms'), kind: 'alphanumeric', allowed: 'no', otherwise: 'blocked' }],
  registers: [{ ...part64, on: ['text', 'voice'], name: 'National Do Not Call Registry', validDays: 31, note: '64.1200(c)(2)' }],
  notes: [
    { ...part64, note: 'Revocation by any reasonable method, honoured within 10 business days (a)(10); one confirmation without marketing, best within 5 minutes (a)(12).' },
    {
      ...secondary('https://docs.fcc.gov/public/attachments/DOC-425498A1.pdf'),
      note: 'FCC 26-67 (adopted 2026-09-30) would let callers name an exclusive opt-out method; adopted text and effective date were not seen, so it is not applied.',
    },
  ],
} as const satisfies Jurisdiction;
