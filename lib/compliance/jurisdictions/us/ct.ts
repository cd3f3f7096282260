import type { Jurisdiction } from '../../jurisdiction';
import { secondary, statute, week } from '../sources';

export default {
  code: 'US-CT',
  name: 'Connecticut',
  language: 'en',
  hours: [
    { ...secondary('support.referrizer.com'), on: ['text', 'voice'], week: week(['09:00-20:00']) },
  ],
  notes: [
    {
      ...statute('Conn. Gen. Stat. §42-288a, lawserver.com'),
      note: 'The definition leaves out messages with prior express written consent; the hours are kept all the same.',
    },
  ],
} as const satisfies Jurisdiction;
