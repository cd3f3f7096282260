import type { Jurisdiction } from '../jurisdiction';
import { caution } from './sources';

/** A US recipient whose state is not known: the strictest common hours of all states. */
export default {
  code: 'US-ZZ',
  name: 'United States, state not known',
  language: 'en',
  hours: [
    {
      ...caution(),
      on: ['text', 'voice'],
      week: { weekdays: ['09:00-20:00'], saturday: ['09:00-20:00'], sunday: [], holidays: [] },
    },
  ],
  caps: [{ ...caution(), on: ['text', 'voice'], max: 3, hours: 24 }],
  holidays: 'US',
} as const satisfies Jurisdiction;
