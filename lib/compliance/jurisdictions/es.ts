import type { Jurisdiction } from '../jurisdiction';
import { secondary } from './sources';

const lssi = secondary('LSSI art. 21');

export default {
  code: 'ES',
  name: 'Spain',
  language: 'es',
  consent: [
    {
      ...lssi,
      on: ['text', 'voice'],
      level: 'express',
      implied: { ...lssi, days: { purchase: null }, note: 'Soft opt-in.' },
    },
  ],
  senders: [
    {
      ...secondary(
        'CNMC Circular 1/2026, telecomregistration.com/cnmc-alias-registration-spain.html',
      ),
      kind: 'alphanumeric',
      allowed: 'registered',
      otherwise: 'blocked',
      effectiveFrom: '2026-09-15',
    },
    {
      ...secondary('ban on commercial calls from mobile numbers (Spain, 2025)'),
      on: ['voice'],
      kind: 'mobile',
      allowed: 'notForMarketing',
      otherwise: 'blocked',
      effectiveFrom: '2025-06-07',
    },
  ],
  notes: [{ ...lssi, note: 'Hours are not known.' }],
} as const satisfies Jurisdiction;
