import type { Jurisdiction } from '../jurisdiction';
import { twilioGuide } from './sources';

export default {
  code: 'ID',
  name: 'Indonesia',
  language: 'id',
  consent: [{ ...twilioGuide('ID'), on: ['text', 'voice'], level: 'express' }],
  senders: [
    { ...twilioGuide('ID'), kind: 'alphanumeric', allowed: 'registered', otherwise: 'blocked' },
  ],
  content: [
    {
      ...twilioGuide('ID'),
      kind: 'identity',
      note: 'The brand stands in the text (domestic senders).',
    },
  ],
  notes: [{ ...twilioGuide('ID'), note: 'No hours were found.' }],
  example: { zone: 'Asia/Jakarta' },
} as const satisfies Jurisdiction;
