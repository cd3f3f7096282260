import type { Jurisdiction } from '../jurisdiction';
import { unverified } from './sources';

const nothingRead = unverified('nothing was read about this country');

/**
 * Every country that was not researched: marketing waits until the house has had it checked, and
 * then keeps cautious hours.
 */
export default {
  code: 'ZZ',
  name: 'Any other country',
  language: 'en',
  consent: [{ ...nothingRead, on: ['text', 'voice'], level: 'express' }],
} as const satisfies Jurisdiction;
