import type { Jurisdiction } from '../../jurisdiction';
import { quoted, rechecked, secondary, week } from '../sources';

const law = quoted('Va. Code §59.1-511 (2025 c. 626), public copy');

export default {
  code: 'US-VA',
  name: 'Virginia',
  language: 'en',
  hours: [{ ...law, on: ['text', 'voice'], week: week(['08:00-21:00']) }],
  notes: [
    {
      ...rechecked(secondary('mondaq.com 1738886')),
      effectiveFrom: '2026-01-01',
      note: 'A STOP or UNSUBSCRIBE is honoured for 10 years; this ledger keeps it without end.',
    },
  ],
} as const satisfies Jurisdiction;
