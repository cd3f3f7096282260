import type { Jurisdiction } from '../jurisdiction';
import { infobip, rechecked, secondary, twilioGuide, week } from './sources';

const regulation = rechecked(
  secondary('TCCCPR, amended in February 2025 and on 2026-09-18, khaitanco.com, public copy'),
);

export default {
  code: 'IN',
  name: 'India',
  language: 'en',
  hours: [{ ...twilioGuide('IN'), on: ['text'], week: week(['10:00-21:00']) }],
  consent: [
    {
      ...regulation,
      on: ['text', 'voice'],
      level: 'express',
      implied: {
        ...regulation,
        lasts: { inquiry: { days: 7 }, purchase: { days: 7 }, contract: { days: 7 } },
        note: 'Consent by enquiry or service lasts seven days.',
      },
      note: 'A text that also promotes counts as promotional.',
    },
  ],
  senders: [
    {
      ...twilioGuide('IN'),
      kind: 'alphanumeric',
      allowed: 'registered',
      otherwise: 'overwritten',
      note: 'DLT header and template.',
    },
  ],
  content: [
    { ...twilioGuide('IN'), kind: 'noShorteners' },
    { ...twilioGuide('IN'), kind: 'forbiddenTopics', topics: ['gambling'] },
  ],
  marketing: [
    {
      ...infobip('IN'),
      on: ['text'],
      marketing: 'localEntityOnly',
      note: 'No promotional texts on international routes.',
    },
  ],
  notes: [
    {
      ...regulation,
      note: 'No new request for consent within 90 days after a no; headers end in -P, -S, -T or -G; calls come from 140 and 1600.',
    },
  ],
  example: { zone: 'Asia/Kolkata' },
} as const satisfies Jurisdiction;
