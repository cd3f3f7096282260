import type { Jurisdiction } from '../jurisdiction';
import { caution } from './sources';

/** Every country that was not researched: consent, cautious hours, and a warning that nobody looked. */
export default {
  code: 'ZZ',
  name: 'Any other country',
  language: 'en',
  hours: [{ ...caution(), on: ['text', 'voice'], week: { weekdays: ['09:00-20:00'], saturday: ['09:00-20:00'], sunday: [] } }],
  consent: [{ ...caution(), on: ['text', 'voice'], level: 'express' }],
} as const satisfies Jurisdiction;
