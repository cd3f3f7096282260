import { foldWords } from '../content/fold';
import { lazy } from '../lazy';
import { optOutWords } from './words/index';

export interface OptOutReading {
  /**
   * `stop`, `start`, `help`: a keyword, or Twilio's own reading; `revocation`: plain words that end consent;
   * `unclear`: a person should look, and marketing should wait; `none`: nothing of the kind.
   */
  kind: 'stop' | 'start' | 'help' | 'revocation' | 'unclear' | 'none';
  /** Twilio has read it (and has already answered), the whole text is a keyword, or a phrase was found. */
  basis: 'twilio' | 'keyword' | 'phrase' | null;
  /** The words that decided, folded. */
  matched: string | null;
  /** Language of the list that decided. */
  language: string | null;
}

type Kind = OptOutReading['kind'];

const none: OptOutReading = { kind: 'none', basis: null, matched: null, language: null };

interface Compiled {
  language: string;
  keywords: ReadonlyMap<string, 'stop' | 'start' | 'help'>;
  revocation: RegExp | undefined;
  unclear: RegExp | undefined;
  /** What stands before a revocation and turns it round. */
  negated: RegExp | undefined;
}

const anyOf = (patterns: readonly string[]): RegExp | undefined =>
  patterns.length > 0 ? new RegExp(`(?<= )(?:${patterns.map((pattern) => pattern.replace(/\$$/, '(?= $)')).join('|')})(?= )`, 'gu') : undefined;

const compiled = lazy((): Compiled[] =>
  optOutWords.map(({ language, stop, start, help, revocations, negations, unclear }) => ({
    language,
    keywords: new Map([
      ...help.map((word) => [foldWords(word), 'help'] as const),
      ...start.map((word) => [foldWords(word), 'start'] as const),
      ...stop.map((word) => [foldWords(word), 'stop'] as const),
    ]),
    revocation: anyOf(revocations),
    unclear: anyOf(unclear),
    negated: negations.length > 0 ? new RegExp(` (?:${negations.join('|')}) (?:\\S+ )?$`, 'u') : undefined,
  })),
);

/** A revocation that no negation stands before. */
const find = (text: string, pattern: RegExp | undefined, negated: RegExp | undefined): string | undefined => {
  for (const found of pattern === undefined ? [] : text.matchAll(pattern)) {
    if (!negated?.test(text.slice(0, found.index))) return found[0];
  }
  return undefined;
};

const twilioTypes: Record<string, Kind> = { STOP: 'stop', START: 'start', HELP: 'help' };

/**
 * Reads an inbound text as a person would: case, punctuation, accents and invisible characters do not matter.
 *
 * @param text       the message as received
 * @param optOutType Twilio's `OptOutType` of the webhook (`STOP`, `START`, `HELP`): it decides, and Twilio has already answered
 */
export const isOptOut = (text: string, optOutType?: string): OptOutReading => {
  const byTwilio = optOutType === undefined ? undefined : twilioTypes[optOutType.trim().toUpperCase()];
  if (byTwilio) return { kind: byTwilio, basis: 'twilio', matched: null, language: null };

  const words = foldWords(text);
  if (words === '') return none;
  for (const { keywords, language } of compiled()) {
    const kind = keywords.get(words);
    if (kind) return { kind, basis: 'keyword', matched: words, language };
  }
  const framed = ` ${words} `;
  for (const { revocation, negated, language } of compiled()) {
    const matched = find(framed, revocation, negated);
    if (matched) return { kind: 'revocation', basis: 'phrase', matched, language };
  }
  for (const { unclear, negated, language } of compiled()) {
    const matched = find(framed, unclear, negated);
    if (matched) return { kind: 'unclear', basis: 'phrase', matched, language };
  }
  return none;
};
