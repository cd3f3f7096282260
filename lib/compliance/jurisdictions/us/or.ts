import type { Jurisdiction } from '../../jurisdiction';
import { quoted, secondary, week } from '../sources';

const law = quoted('Or. Rev. Stat. §646.561, §646.563(1)(b) (HB 3865, 2025 c. 580), public copy');

export default {
  code: 'US-OR',
  name: 'Oregon',
  language: 'en',
  hours: [
    { ...law, on: ['text', 'voice'], week: week(['08:00-20:00']), effectiveFrom: '2026-01-01' },
  ],
  caps: [
    {
      ...law,
      on: ['text', 'voice'],
      max: 3,
      hours: 24,
      effectiveFrom: '2026-01-01',
      note: 'Not with an established business relationship of at most 18 months; counted all the same. Whether per subject was not read.',
    },
  ],
  notes: [
    {
      ...secondary('jdsupra.com (oregon-passes-new-telephone-8210765), postscript.io'),
      note: 'A sender may rely on the area code.',
    },
  ],
} as const satisfies Jurisdiction;
