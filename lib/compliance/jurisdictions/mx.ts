import type { Jurisdiction } from '../jurisdiction';
import { infobip, rechecked, statute, twilioGuide, week } from './sources';

export default {
  code: 'MX',
  name: 'Mexico',
  language: 'es',
  hours: [
    { ...twilioGuide('MX'), on: ['text'], week: week(['09:00-21:00']) },
    {
      ...infobip('MX'),
      on: ['text'],
      week: week(['08:00-18:00']),
      note: 'The sources conflict; what both permit is kept.',
    },
  ],
  consent: [{ ...twilioGuide('MX'), on: ['text', 'voice'], level: 'express' }],
  senders: [
    { ...twilioGuide('MX'), kind: 'alphanumeric', allowed: 'registered', otherwise: 'overwritten' },
    { ...twilioGuide('MX'), on: ['text'], kind: 'longCode', allowed: 'notForMarketing' },
  ],
  content: [
    { ...twilioGuide('MX'), kind: 'optOutText' },
    { ...twilioGuide('MX'), kind: 'forbiddenTopics', topics: ['loans'] },
  ],
  registers: [
    {
      ...rechecked(statute('https://repep.profeco.gob.mx')),
      on: ['text', 'voice'],
      name: 'REPEP',
      validDays: 30,
      note: 'Express consent to the firm exempts.',
    },
  ],
  example: { zone: 'America/Mexico_City' },
} as const satisfies Jurisdiction;
