import type { Jurisdiction } from '../jurisdiction';
import { quoted, rechecked, secondary, week } from './sources';

const lssi = quoted('LSSI art. 21.1, 21.2, public copy');
const consumers = quoted('TRLGDCU art. 96.2, 96.3 (sepin.es, consumoresponde.es)');

export default {
  code: 'ES',
  name: 'Spain',
  language: 'es',
  hours: [
    {
      ...consumers,
      on: ['voice'],
      week: week(['09:00-21:00'], [], [], []),
      note: '"In no case" at weekends and on holidays.',
    },
  ],
  consent: [
    {
      ...lssi,
      on: ['text'],
      level: 'express',
      implied: { ...lssi, lasts: { purchase: null }, note: 'Soft opt-in.' },
    },
    {
      ...quoted('LGTel art. 66.1(a), (b), TRLGDCU art. 96.3'),
      on: ['voice'],
      level: 'express',
      note: 'Automatic calls need express consent; live ones consent or another ground of the GDPR.',
    },
    {
      ...rechecked(
        secondary('Ley 10/2025, diariodesevilla.es (2026-02-04), zonamovilidad.es; text not read'),
      ),
      on: ['voice'],
      level: 'express',
      validFor: { years: 2 },
      note: 'Renewed every two years; contracts from calls without consent are void.',
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
      ...rechecked(secondary('Orden TDF/149/2025')),
      on: ['voice'],
      kind: 'mobile',
      allowed: 'notForMarketing',
      otherwise: 'blocked',
      effectiveFrom: '2025-06-07',
    },
    {
      ...quoted('Resolución of 2026-04-14, BOE-A-2026-8409, apdo. 6, public copy'),
      on: ['voice'],
      kind: 'outsideRanges',
      ranges: ['+34400'],
      allowed: 'notForMarketing',
      otherwise: 'blocked',
      effectiveFrom: '2026-10-17',
      note: 'Some read it as binding only the firms of Ley 10/2025; operators block commercial calls from other numbers all the same.',
    },
  ],
  holidays: ['ES'],
  notes: [
    {
      ...consumers,
      note: 'Only national holidays are in the table; add those of the community under Own Holidays.',
    },
  ],
  example: { zone: 'Europe/Madrid' },
} as const satisfies Jurisdiction;
