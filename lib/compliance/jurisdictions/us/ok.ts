import type { Jurisdiction } from '../../jurisdiction';
import { secondary, week } from '../sources';

const law = secondary('dnc.dreamhosters.com, page on Oklahoma');

export default {
  code: 'US-OK',
  name: 'Oklahoma',
  language: 'en',
  hours: [
    {
      ...law,
      on: ['text', 'voice'],
      week: week(['08:00-20:00'], undefined, undefined, []),
      note: 'One source says that holidays are barred, others are silent; barred here.',
    },
  ],
  caps: [{ ...law, on: ['text', 'voice'], max: 3, hours: 24 }],
  holidays: 'US-OK',
} as const satisfies Jurisdiction;
