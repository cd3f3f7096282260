import type { Jurisdiction } from '../jurisdiction';
import { quoted, secondary, week } from './sources';

const notes = secondary('docs.dfinery.ai');

const act = quoted('Network Act § 50, paju.go.kr');

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
  consent: [
    {
      ...act,
      on: ['text', 'voice'],
      level: 'express',
      validFor: { years: 2 },
      implied: { ...act, lasts: { purchase: null }, note: 'The same kind of goods.' },
      note: 'Renewed every two years.',
    },
  ],
  content: [
    { ...notes, kind: 'adLabel', where: 'body', startsWith: '(광고)' },
    { ...notes, kind: 'identity' },
    { ...notes, kind: 'optOutText', note: 'The opt-out must be free of charge.' },
  ],
  example: { zone: 'Asia/Seoul' },
} as const satisfies Jurisdiction;
