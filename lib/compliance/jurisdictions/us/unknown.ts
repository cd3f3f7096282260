import type { Jurisdiction } from '../../jurisdiction';
import { strictest } from '../../strictest';
import { caution } from '../sources';

/**
 * A US recipient whose state is not known: what satisfies every state that is.
 * @param states federal rules and those of all states
 */
export const unknownState = (states: readonly Jurisdiction[]): Jurisdiction => ({
  code: 'US-ZZ',
  name: 'United States, state not known',
  language: 'en',
  ...strictest(states, caution()),
});
