import type { Jurisdiction } from '../../jurisdiction';
import { rechecked, secondary, statute, week } from '../sources';

const law = rechecked(statute('Fla. Stat. §501.616(6), lawserver.com (501-616)'));

export default {
  code: 'US-FL',
  name: 'Florida',
  language: 'en',
  hours: [{ ...law, on: ['text', 'voice'], week: week(['08:00-20:00']) }],
  caps: [{ ...law, on: ['text', 'voice'], max: 3, hours: 24, perTopic: true }],
  notes: [
    {
      ...secondary('flsenate.gov, SB 1120'),
      note: 'A suit over texts needs a STOP and 15 days without compliance. A Florida area code is presumed to mean Florida.',
    },
  ],
} as const satisfies Jurisdiction;
