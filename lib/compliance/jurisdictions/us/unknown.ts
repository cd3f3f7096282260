import type { Jurisdiction } from '../../jurisdiction';
import { caution, week } from '../sources';

/** A US recipient whose state is not known: what satisfies nearly every state. */
export default {
  code: 'US-ZZ',
  name: 'United States, state not known',
  language: 'en',
  hours: [
    { ...caution(), on: ['text', 'voice'], week: week(['09:00-20:00'], ['09:00-20:00'], [], []) },
  ],
  caps: [{ ...caution(), on: ['text', 'voice'], max: 3, hours: 24 }],
  holidays: 'US',
} as const satisfies Jurisdiction;
