import type { Jurisdiction } from '../../jurisdiction';
import { quoted, week } from '../sources';

export default {
  code: 'US-AL',
  name: 'Alabama',
  language: 'en',
  hours: [
    {
      ...quoted('Ala. Admin. Code r. 770-X-5-.17(2), public copy'),
      on: ['voice'],
      week: week(['08:00-20:00'], ['08:00-20:00'], [], []),
      advisory: true,
      note: 'Live solicitation calls. Disputed: one source says that the rule binds telephone utilities only.',
    },
  ],
  holidays: ['US-AL'],
} as const satisfies Jurisdiction;
