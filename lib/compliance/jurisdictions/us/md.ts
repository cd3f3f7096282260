import type { Jurisdiction } from '../../jurisdiction';
import { quoted, week } from '../sources';

const law = quoted('Md. Code, Com. Law §14-4502(c), public copy');

export default {
  code: 'US-MD',
  name: 'Maryland',
  language: 'en',
  hours: [{ ...law, on: ['text', 'voice'], week: week(['08:00-20:00']) }],
  caps: [
    {
      ...law,
      on: ['text', 'voice'],
      max: 3,
      hours: 24,
      perTopic: true,
      note: 'On the same subject; automated ones too.',
    },
  ],
} as const satisfies Jurisdiction;
