import type { Jurisdiction } from '../jurisdiction';
import { rechecked, secondary, statute } from './sources';

const ordinance = rechecked(statute('UEMO (cap. 593), ofca.gov.hk, hklii.org'));

export default {
  code: 'HK',
  name: 'Hong Kong',
  language: 'en',
  consent: [
    {
      ...secondary('UEMO (cap. 593), notes'),
      on: ['text', 'voice'],
      level: 'implied',
      note: 'An opt-out regime with registers; this gate asks for consent to marketing all the same.',
    },
  ],
  content: [
    { ...ordinance, kind: 'identity' },
    { ...ordinance, kind: 'optOutText' },
  ],
  registers: [
    {
      ...ordinance,
      on: ['text', 'voice'],
      name: 'Do-not-call registers',
      note: 'For texts, recordings and fax.',
    },
  ],
  notes: [
    {
      ...ordinance,
      note: 'An unsubscribe takes effect within 10 working days. No hours were found. Registration of sender IDs is advised.',
    },
  ],
  example: { zone: 'Asia/Hong_Kong' },
} as const satisfies Jurisdiction;
