import type { Jurisdiction } from '../../jurisdiction';
import { secondary, week } from '../sources';

const law = secondary('dropcowboy.com/state-compliance (2025-11-01), blog.clickpointsoftware.com');

export default {
  code: 'US-MD',
  name: 'Maryland',
  language: 'en',
  hours: [{ ...law, on: ['text', 'voice'], week: week(['08:00-20:00']) }],
  caps: [{ ...law, on: ['text', 'voice'], max: 3, hours: 24 }],
} as const satisfies Jurisdiction;
