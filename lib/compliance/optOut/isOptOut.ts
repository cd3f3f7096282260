import { foldWords, isAscii, withoutAccents } from '../content/fold';
import { lazy } from '../../kit/memo';
import type { OptOutWords } from './words';
import { optOutWords } from './words/index';

export interface OptOutReading {
  /**
   * `stop`, `start`, `help`: a keyword, or Twilio's own reading; `revocation`: plain words that end
   * consent; `unclear`: a person should look, and marketing should wait; `none`: none of these.
   */
  kind: 'stop' | 'start' | 'help' | 'revocation' | 'unclear' | 'none';
  /**
   * Twilio has read it (and has already answered), the whole text is a keyword, or a phrase was
   * found.
   */
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
  revocation: Phrases;
  unclear: Phrases;
}

/** Phrases of one kind and language. */
interface Phrases {
  /** Found anywhere in a clause. */
  anywhere: RegExp | undefined;
  /**
   * Those of `anywhere` that can match a text in ASCII; a pattern with a letter of another script
   * must not have an alternative without one.
   */
  anywhereAscii: RegExp | undefined;
  /** Anchored to the beginning or end of the whole message. */
  anchored: RegExp | undefined;
  /** What comes before a phrase and negates it. */
  negated: RegExp | undefined;
}

const isAnchored = (pattern: string): boolean => pattern.startsWith('^') || pattern.endsWith('$');

const anyOf = (patterns: readonly string[], isWord: boolean): RegExp | undefined => {
  if (patterns.length === 0) return undefined;
  const joined = patterns
    .map((pattern) => withoutAccents(pattern.replace(/^\^/, '(?<=^ )').replace(/\$$/, '(?= $)')))
    .join('|');
  return new RegExp(isWord ? `(?<= )(?:${joined})(?= )` : joined, 'u');
};

const phrases = (patterns: readonly string[], { negations, unspaced }: OptOutWords): Phrases => ({
  anywhere: anyOf(
    patterns.filter((pattern) => !isAnchored(pattern)),
    !unspaced,
  ),
  anywhereAscii: anyOf(
    patterns.filter((pattern) => !isAnchored(pattern) && isAscii(withoutAccents(pattern))),
    !unspaced,
  ),
  anchored: anyOf(patterns.filter(isAnchored), true),
  negated:
    negations.length > 0
      ? new RegExp(` (?:${negations.map(withoutAccents).join('|')}) (?:\\S+ )?$`, 'u')
      : undefined,
});

const compiled = lazy((): Compiled[] =>
  optOutWords.map((words) => ({
    language: words.language,
    keywords: new Map([
      ...words.help.map((word) => [foldWords(word), 'help'] as const),
      ...words.start.map((word) => [foldWords(word), 'start'] as const),
      ...words.stop.map((word) => [foldWords(word), 'stop'] as const),
    ]),
    revocation: phrases(words.revocations, words),
    unclear: phrases(words.unclear, words),
  })),
);

const clauseEnds = /[.,;:!?\n\r。、，！？؟،…]+/u;
const frame = (text: string): string => ` ${foldWords(text)} `;

/**
 * A phrase without a negation before it in its clause: "no, stop texting me" holds none, "do not
 * stop texting me" does.
 */
const find = (
  whole: string,
  clauses: readonly string[],
  phrasesOf: Phrases,
): string | undefined => {
  const { anchored, negated } = phrasesOf;
  const anywhere = isAscii(whole) ? phrasesOf.anywhereAscii : phrasesOf.anywhere;
  return (
    (anchored && search(whole, anchored, negated)) ??
    (anywhere?.test(whole) ? firstOf(clauses, anywhere, negated) : undefined)
  );
};

const search = (text: string, pattern: RegExp, negated: RegExp | undefined): string | undefined => {
  if (!pattern.test(text)) return undefined;
  for (const found of text.matchAll(new RegExp(pattern, 'gu')))
    if (!negated?.test(text.slice(0, found.index))) return found[0].trim();
  return undefined;
};

const firstOf = (
  clauses: readonly string[],
  pattern: RegExp,
  negated: RegExp | undefined,
): string | undefined => {
  for (const clause of clauses) {
    const found = search(clause, pattern, negated);
    if (found) return found;
  }
  return undefined;
};

const twilioTypes: Record<string, Kind> = { STOP: 'stop', START: 'start', HELP: 'help' };

/**
 * Reads an inbound text as a person would: case, punctuation, accents and invisible characters do
 * not matter.
 *
 * @param text       the message as received
 * @param optOutType Twilio's `OptOutType` of the webhook (`STOP`, `START`, `HELP`): it decides, and
 * Twilio has already answered
 */
export const isOptOut = (text: string, optOutType?: string): OptOutReading => {
  const byTwilio =
    optOutType === undefined ? undefined : twilioTypes[optOutType.trim().toUpperCase()];
  if (byTwilio) return { kind: byTwilio, basis: 'twilio', matched: null, language: null };

  const words = foldWords(text);
  if (words === '') return none;
  for (const { keywords, language } of compiled()) {
    const kind = keywords.get(words);
    if (kind) return { kind, basis: 'keyword', matched: words, language };
  }
  const whole = ` ${words} `;
  const clauses = text.split(clauseEnds).map(frame);
  for (const kind of ['revocation', 'unclear'] as const) {
    for (const language of compiled()) {
      const matched = find(whole, clauses, language[kind]);
      if (matched) return { kind, basis: 'phrase', matched, language: language.language };
    }
  }
  return none;
};
