import type { Reference } from '../decision';

/**
 * The words of one language with which people opt out, opt in again or ask for help. Written in
 * lower case; accents do not matter, and punctuation counts as a space ("don t"). Lists of phrases
 * are regular expressions, matched on whole words anywhere.
 */
export interface OptOutWords {
  /** BCP 47. */
  language: string;
  /** How well sourced the keywords are; phrases are always our own. */
  tier: Reference['tier'];
  /** The whole message is this word. */
  stop: readonly string[];
  start: readonly string[];
  help: readonly string[];
  /** Plain-language revocations. */
  revocations: readonly string[];
  /**
   * Directly before a revocation, or with one word between, these turn it into its opposite ("don't
   * stop").
   */
  negations: readonly string[];
  /** Sounds like an opt-out but may not be one: a person should look. */
  unclear: readonly string[];
  /** The script has no spaces between words, so phrases are looked for anywhere. */
  unspaced?: true;
}
