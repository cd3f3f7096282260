import type { Jurisdiction } from '../jurisdiction';
import { rechecked, secondary, statute, twilioGuide, unverified, week } from './sources';

export default {
  code: 'NG',
  name: 'Nigeria',
  language: 'en',
  hours: [
    {
      ...rechecked(secondary('NCC direction of 2016, itweb.africa')),
      on: ['text'],
      week: week(['08:00-20:00']),
    },
  ],
  consent: [{ ...rechecked(unverified()), on: ['text', 'voice'], level: 'express' }],
  senders: [
    {
      ...twilioGuide('NG'),
      kind: 'alphanumeric',
      allowed: 'registered',
      note: 'Registered locally.',
    },
  ],
  registers: [
    {
      ...rechecked(statute('ncc.gov.ng (DND, 2442)')),
      on: ['text', 'voice'],
      name: 'Do-Not-Disturb list',
    },
  ],
  example: { zone: 'Africa/Lagos' },
} as const satisfies Jurisdiction;
