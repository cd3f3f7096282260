import type { Jurisdiction } from '../../jurisdiction';
import { quoted, rechecked, secondary, week } from '../sources';

const law = quoted('15 O.S. §775C.4(A), public copy');

export default {
  code: 'US-OK',
  name: 'Oklahoma',
  language: 'en',
  hours: [
    { ...law, on: ['text', 'voice'], week: week(['08:00-20:00']) },
    {
      ...rechecked(secondary('dnc.dreamhosters.com, page on Oklahoma')),
      on: ['text', 'voice'],
      week: week(['08:00-20:00'], undefined, undefined, []),
      note: 'One note says that holidays are barred; the title of the enrolled bill (HB 3168) names hours and number alone. Barred here until the text is seen.',
    },
    {
      ...quoted('15 O.S. §755.1, public copy'),
      on: ['voice'],
      week: week(['09:00-21:00']),
      recordedOnly: true,
    },
  ],
  caps: [
    {
      ...law,
      on: ['text', 'voice'],
      max: 3,
      hours: 24,
      perTopic: true,
      note: 'On the same subject.',
    },
  ],
  holidays: ['US-OK'],
} as const satisfies Jurisdiction;
