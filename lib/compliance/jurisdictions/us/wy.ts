import type { Jurisdiction } from '../../jurisdiction';
import { unverified, week } from '../sources';

export default {
  code: 'US-WY',
  name: 'Wyoming',
  language: 'en',
  hours: [{ ...unverified(), on: ['text', 'voice'], week: week(['08:00-20:00']) }],
} as const satisfies Jurisdiction;
