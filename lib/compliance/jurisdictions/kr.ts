import type { Jurisdiction } from '../jurisdiction';
import { secondary, week } from './sources';

const notes = secondary('docs.dfinery.ai');

export default {
  code: 'KR',
  name: 'South Korea',
  language: 'ko',
  hours: [
    {
      ...notes,
      on: ['text'],
      week: week(['08:00-21:00']),
      note: 'Consent for the night is separate and not modelled.',
    },
  ],
  consent: [{ ...notes, on: ['text', 'voice'], level: 'express' }],
  content: [
    { ...notes, kind: 'adLabel', where: 'body', startsWith: '(광고)' },
    { ...notes, kind: 'identity' },
    { ...notes, kind: 'optOutText', note: 'The opt-out must be free of charge.' },
  ],
} as const satisfies Jurisdiction;
