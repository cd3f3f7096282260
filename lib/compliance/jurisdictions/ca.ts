import type { Jurisdiction } from '../jurisdiction';
import { quoted, rechecked, statute, twilioGuide, week } from './sources';

const rules = rechecked(
  statute('https://crtc.gc.ca/eng/phone/telemarketing/tobligations/rules-regles.htm'),
);
const casl = quoted('CASL (S.C. 2010, c. 23), laws-lois E-1.6, public copy');
const guide = statute('https://crtc.gc.ca/eng/com500/guide.htm');

export default {
  code: 'CA',
  name: 'Canada',
  language: 'en',
  hours: [
    { ...twilioGuide('CA'), on: ['text'], week: week(['09:00-21:00']), note: 'Advice for SMS.' },
    { ...rules, on: ['voice'], week: week(['09:00-21:30'], ['10:00-18:00'], ['10:00-18:00']) },
  ],
  consent: [
    {
      ...casl,
      on: ['text'],
      level: 'express',
      implied: {
        ...casl,
        lasts: { purchase: { years: 2 }, contract: { years: 2 }, inquiry: { months: 6 } },
        note: 's. 10(10): within two years before the day of sending, and six months of an inquiry.',
      },
      note: 'Express consent does not expire.',
    },
    {
      ...rules,
      on: ['voice'],
      level: 'express',
      note: 'Unsolicited Telecommunications Rules: CASL leaves out two-way voice and recordings, s. 6(8). Recordings need express consent; asked for live calls, too.',
    },
  ],
  senders: [{ ...twilioGuide('CA'), kind: 'alphanumeric', allowed: 'no', otherwise: 'blocked' }],
  content: [
    { ...guide, kind: 'identity' },
    { ...guide, kind: 'optOutText' },
  ],
  registers: [{ ...rules, on: ['voice'], name: 'National Do Not Call List' }],
  notes: [
    {
      ...casl,
      note: 's. 11(3): an unsubscribe takes effect without delay, within 10 business days at most; its way is open for 60 days.',
    },
    {
      ...twilioGuide('CA'),
      note: 'Keywords in English and French: STOP and ARRET, HELP and AIDE.',
    },
  ],
  example: { zone: 'America/Toronto' },
} as const satisfies Jurisdiction;
