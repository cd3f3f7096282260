import type { Reference } from '../decision';

/**
 * Words of one language with which people end, resume or ask. Written in lower case; accents do not
 * matter, and punctuation counts as a space ("don t"). Lists of phrases are regular expressions,
 * matched on whole words anywhere.
 */
export interface OptOutWords {
  /** BCP 47. */
  language: string;
  /** How well the keywords are founded; phrases are always our own. */
  tier: Reference['tier'];
  /** The whole message is this word. */
  stop: readonly string[];
  start: readonly string[];
  help: readonly string[];
  /** Plain-language revocations. */
  revocations: readonly string[];
  /**
   * Just before a revocation, or with one word between, these turn it into its contrary ("don't
   * stop").
   */
  negations: readonly string[];
  /** Sounds like an opt-out and is not surely one: a person should look. */
  unclear: readonly string[];
  /** The script has no spaces between words: phrases are searched anywhere. */
  unspaced?: true;
}
