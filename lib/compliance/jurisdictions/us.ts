import type { Jurisdiction } from '../jurisdiction';
import { quoted, rechecked, secondary, statute, vendor, week } from './sources';

/** Read in quotations dated 2026-09-23, and in the rules as published (89 FR 15756). */
const part64 = rechecked(statute('https://www.ecfr.gov/current/title-47/section-64.1200'));

/** Federal rules; the states follow in `us/`. They hold in the territories too. */
export default {
  code: 'US',
  name: 'United States',
  language: 'en',
  // 47 USC 153: "State" includes them.
  territories: ['PR', 'VI', 'GU', 'AS', 'MP'],
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
  revocation: [
    {
      ...part64,
      on: ['voice'],
      ends: 'marketing',
      recordedOnly: true,
      effectiveFrom: '2025-04-11',
      note: '(a)(10): a revocation by any means ends robocalls and robotexts alike.',
    },
    {
      ...quoted('64.1200(a)(10), after the waiver of DA 26-12, public copy'),
      on: ['voice'],
      ends: 'all',
      recordedOnly: true,
      effectiveFrom: '2027-01-31',
      note: 'On unrelated matters, too.',
    },
  ],
  holidays: ['US'],
  notes: [
    {
      ...quoted('statutes of NC, SC, ND, HI, DC, WV, MO, MT, WI, public copy'),
      note: 'Hours 08:00 to 21:00, as the federal ones. None were found for OH, CO, NH, DE, AK, KS, ID, AR; IA and VT were not read.',
    },
    {
      ...part64,
      effectiveFrom: '2025-04-11',
      note: 'Revocation by any reasonable method, honoured within 10 business days, (a)(10); one confirmation without marketing, best within 5 minutes, (a)(12).',
    },
    {
      ...quoted('DA 26-12 (2026-01-06), public copy'),
      effectiveTo: '2027-01-31',
      note: 'Until then a revocation in answer to one kind of message need not end calls and texts on unrelated matters; all else of (a)(10) binds.',
    },
    {
      ...rechecked(
        secondary(
          'docs.fcc.gov, DOC-425498A1 (news release), FCC-CIRC 2609-05 (draft), public copy',
        ),
      ),
      note: 'FCC 26-67 (adopted 2026-09-30): by the draft a caller may name one exclusive way to opt out of three, clearly told, and a no to marketing ends all marketing of that caller. In force 30 days after publication, which was not seen: not applied.',
    },
    {
      ...secondary('McLaughlin v. McKesson (June 2025)'),
      note: 'Courts are not bound by the FCC’s readings.',
    },
  ],
  example: { zone: 'America/New_York' },
} as const satisfies Jurisdiction;
