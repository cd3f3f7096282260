import type { Jurisdiction } from '../../jurisdiction';
import { quoted, week } from '../sources';

export default {
  code: 'US-NE',
  name: 'Nebraska',
  language: 'en',
  hours: [
    {
      ...quoted('Neb. Rev. Stat. §86-248, public copy'),
      on: ['voice'],
      week: week(['08:00-21:00']),
      recordedOnly: true,
    },
  ],
} as const satisfies Jurisdiction;
