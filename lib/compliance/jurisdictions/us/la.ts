import type { Jurisdiction } from '../../jurisdiction';
import { secondary, week } from '../sources';

const law = secondary('allaboutadvertisinglaw.com, mslawgroup.com');

export default {
  code: 'US-LA',
  name: 'Louisiana',
  language: 'en',
  hours: [{ ...law, on: ['text', 'voice'], week: week(['08:00-20:00'], ['08:00-20:00'], [], []) }],
  holidays: 'US-LA',
  notes: [
    {
      ...law,
      note: 'In 2020–21 the Public Service Commission banned telemarketing during emergencies in spite of consent; name it in policy.emergencyBans. Holidays that the governor declares are not in the table: add them in policy.holidays.',
    },
  ],
} as const satisfies Jurisdiction;
