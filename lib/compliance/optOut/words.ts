import type { Reference } from '../decision';

/** Words of one language with which people end, resume or ask; folded (lower case, no accents, no punctuation). */
export interface OptOutWords {
  /** BCP 47. */
  language: string;
  /** Where the words come from; keywords that no platform names are ours and unverified. */
  tier: Reference['tier'];
  /** The whole message is this word. */
  stop: readonly string[];
  start: readonly string[];
  help: readonly string[];
  /** Plain-language revocation, as regular expressions over folded words, matched on whole words anywhere. */
  revocations: readonly string[];
  /** Just before a revocation these turn it into its contrary ("don't stop"). */
  negations: readonly string[];
  /** Sounds like an opt-out and is not surely one: a person should look. */
  unclear: readonly string[];
}
