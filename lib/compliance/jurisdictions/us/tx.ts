import type { Jurisdiction } from '../../jurisdiction';
import { quoted, week } from '../sources';

const law = quoted('Tex. Bus. & Com. Code §301.051 (SB 140), public copy');

export default {
  code: 'US-TX',
  name: 'Texas',
  language: 'en',
  hours: [
    {
      ...law,
      on: ['text', 'voice'],
      week: week(['09:00-21:00'], ['09:00-21:00'], ['12:00-21:00']),
      effectiveFrom: '2025-09-01',
      note: 'Not for contacts at express request or within a business relationship; kept all the same.',
    },
  ],
  notes: [
    {
      ...law,
      note: 'Texts to persons who consented need no registration (settlement of November 2025 on SB 140).',
    },
  ],
} as const satisfies Jurisdiction;
