import { withoutAccents } from '../fold';
import { currencyToken, type Tokens } from './tokens';

/**
 * Patterns of words, compiled into a finder that looks each word up once, so that thousands cost
 * little. Written as people write, with accents; steps are separated by spaces:
 * `a|b` one of these, `pay*` begins so, `a?` may be missing, `#` a number, `¤` a sign or name of a
 * currency, `$` the end of the sentence, `,` the end of a clause: all of these also as one of
 * several. `~` up to three words between, `~~` up to seven, and `^` in front the beginning of the
 * text.
 */
export interface Hit<T> {
  of: T;
  /** Index of the first word, and of the word after the last. */
  at: number;
  end: number;
}

interface Step {
  kind: 'word' | 'gap' | 'comma' | 'end';
  words: ReadonlySet<string>;
  stems: readonly string[];
  /** A number, a currency does as well. */
  number: boolean;
  currency: boolean;
  optional: boolean;
  /** The end of the sentence, of the clause does as well. */
  orEnd: boolean;
  orComma: boolean;
  most: number;
}

interface Pattern<T> {
  steps: readonly Step[];
  /** Only at the beginning of the text. */
  atStart: boolean;
  of: T;
}

const startLength = 3;
/** Words whose patterns are remembered: more than a language's common ones. */
const mostKnown = 10_000;
const digit = /^\p{N}/u;
const currencies = new Set([
  currencyToken,
  ...'usd eur euro euros gbp inr rs reais brl mxn chf dollars dollar pounds rupees pesos btc eth'.split(
    ' ',
  ),
]);

const plainStep: Omit<Step, 'kind'> = {
  words: new Set(),
  stems: [],
  number: false,
  currency: false,
  optional: false,
  orEnd: false,
  orComma: false,
  most: 0,
};
/** What stands for no word of its own. */
const signs = new Set(['', '#', currencyToken, '$', ',']);

const stepOf = (written: string): Step => {
  const optional = written.endsWith('?');
  const bare = optional ? written.slice(0, -1) : written;
  if (bare === '$') return { ...plainStep, optional, kind: 'end' };
  if (bare === ',') return { ...plainStep, optional, kind: 'comma' };
  if (bare.startsWith('~')) return { ...plainStep, kind: 'gap', most: bare === '~' ? 3 : 7 };
  const forms = withoutAccents(bare.toLowerCase()).split('|');
  return {
    kind: 'word',
    words: new Set(forms.filter((form) => !signs.has(form) && !form.endsWith('*'))),
    stems: forms.filter((form) => form.endsWith('*')).map((form) => form.slice(0, -1)),
    number: forms.includes('#'),
    currency: forms.includes(currencyToken),
    optional,
    orEnd: forms.includes('$'),
    orComma: forms.includes(','),
    most: 0,
  };
};

/** "für" is written "fuer" as well. */
const spellings = (pattern: string): string[] =>
  /[äöü]/u.test(pattern)
    ? [pattern, pattern.replace(/[äöü]/gu, (letter) => `${withoutAccents(letter)}e`)]
    : [pattern];

const kindOf = (word: string): string | undefined =>
  currencies.has(word) ? currencyToken : digit.test(word) ? '#' : undefined;

/** Under which whole words, and under which beginnings of words, a pattern is found. */
const keysOf = ({ steps: [first] }: Pattern<unknown>): { words: string[]; starts: string[] } => {
  if (first?.kind !== 'word') throw new Error('A pattern begins with a word, # or ¤.');
  if (first.stems.some((stem) => stem.length < startLength))
    throw new Error('A stem has three letters at least.');
  return {
    words: [
      ...first.words,
      ...(first.number ? ['#'] : []),
      ...(first.currency ? [currencyToken] : []),
    ],
    starts: [...new Set(first.stems.map((stem) => stem.slice(0, startLength)))],
  };
};

const fits = ({ words, stems, number, currency }: Step, word: string): boolean => {
  if (words.has(word)) return true;
  for (const stem of stems) if (word.startsWith(stem)) return true;
  return (number && digit.test(word)) || (currency && currencies.has(word));
};

/** The index after the pattern's last word; -1 where it does not fit. */
const matchFrom = (steps: readonly Step[], step: number, at: number, tokens: Tokens): number => {
  const current = steps[step];
  if (current === undefined) return at;
  const { words, clause, sentence } = tokens;
  const first = at - 1;
  const stays = at < words.length && (first < 0 || sentence[at] === sentence[first]);
  if (current.kind === 'end') return stays ? -1 : at;
  if (current.kind === 'comma')
    return stays && clause[at] !== clause[first] ? matchFrom(steps, step + 1, at, tokens) : -1;
  if (current.kind === 'gap') {
    const next = steps[step + 1];
    const isPlain =
      next !== undefined &&
      !next.optional &&
      !next.orEnd &&
      !next.orComma &&
      next.kind !== 'end' &&
      next.kind !== 'comma';
    for (let skipped = 0; skipped <= current.most; skipped += 1) {
      const word = words[at + skipped];
      if (!isPlain || (word !== undefined && fits(next, word))) {
        const end = matchFrom(steps, step + 1, at + skipped, tokens);
        if (end >= 0) return end;
      }
      if (at + skipped >= words.length || sentence[at + skipped] !== sentence[first]) return -1;
    }
    return -1;
  }
  if ((step === 0 || stays) && at < words.length && fits(current, words[at] as string)) {
    const end = matchFrom(steps, step + 1, at + 1, tokens);
    if (end >= 0) return end;
  }
  if (current.orEnd && !stays) return at;
  if (current.orComma && stays && clause[at] !== clause[first]) {
    const end = matchFrom(steps, step + 1, at, tokens);
    if (end >= 0) return end;
  }
  return current.optional ? matchFrom(steps, step + 1, at, tokens) : -1;
};

export type PatternFinder<T> = (tokens: Tokens) => Array<Hit<T>>;

const addTo = <T>(index: Map<string, T[]>, key: string, value: T): void => {
  const known = index.get(key);
  if (known) known.push(value);
  else index.set(key, [value]);
};

/** Patterns that begin alike, by their second word: many begin with "your". */
interface BySecond<T> {
  /** All that may go on with this word, in the order in which they were given. */
  named: ReadonlyMap<string, ReadonlyArray<Pattern<T>>>;
  /** Those that may go on with any other. */
  others: ReadonlyArray<Pattern<T>>;
}

/** The words of which one has to follow the first; `undefined` where others may. */
const secondWords = ({ steps: [first, second] }: Pattern<unknown>) =>
  second?.kind === 'word' &&
  !first?.orEnd &&
  !second.optional &&
  !second.orEnd &&
  !second.orComma &&
  !second.number &&
  !second.currency &&
  second.stems.length === 0
    ? second.words
    : undefined;

const bySecond = <T>(patterns: ReadonlyArray<Pattern<T>>): BySecond<T> => {
  const all = new Set(patterns.flatMap((pattern) => [...(secondWords(pattern) ?? [])]));
  return {
    named: new Map(
      [...all].map((word) => [
        word,
        patterns.filter((pattern) => secondWords(pattern)?.has(word) ?? true),
      ]),
    ),
    others: patterns.filter((pattern) => secondWords(pattern) === undefined),
  };
};

const none: readonly never[] = [];

/** Compiles patterns; each list is separated by semicolons or new lines. */
export const patternFinder = <T>(
  lists: Iterable<readonly [of: T, patterns: string]>,
): PatternFinder<T> => {
  const byWord = new Map<string, Array<Pattern<T>>>();
  const byStart = new Map<string, Array<Pattern<T>>>();
  for (const [of, list] of lists) {
    for (const written of list.split(/[;\n]/u)) {
      if (written.trim() === '') continue;
      for (const spelling of spellings(written.trim())) {
        const atStart = spelling.startsWith('^');
        const steps = spelling
          .replace(/^\^\s*/u, '')
          .split(/\s+/u)
          .map(stepOf);
        // What may be missing before the first word says nothing.
        const pattern = {
          of,
          atStart,
          steps: steps.slice(steps.findIndex(({ optional }) => !optional)),
        };
        const { words, starts } = keysOf(pattern);
        for (const word of words) addTo(byWord, word, pattern);
        for (const start of starts) addTo(byStart, start, pattern);
      }
    }
  }
  const beginningWith = (word: string): ReadonlyArray<Pattern<T>> => {
    const kind = kindOf(word);
    const ofKind = kind !== undefined && kind !== word ? byWord.get(kind) : undefined;
    const ofStart = byStart.get(word.slice(0, startLength));
    if (ofKind === undefined && ofStart === undefined) return byWord.get(word) ?? none;
    return [...(byWord.get(word) ?? none), ...(ofKind ?? none), ...(ofStart ?? none)].filter(
      ({ steps: [first] }) => first!.orEnd || fits(first!, word),
    );
  };
  /** What may begin with a word, as far as it was asked; numbers without end share one answer. */
  const known = new Map<string, BySecond<T>>();
  const beginning = (word: string): BySecond<T> => {
    const kind = kindOf(word);
    const isOfKindAlone =
      kind !== undefined && !byWord.has(word) && !byStart.has(word.slice(0, startLength));
    const named = isOfKindAlone ? kind : word;
    const found = known.get(named) ?? bySecond(beginningWith(named));
    if (known.size >= mostKnown) known.clear();
    known.set(named, found).set(word, found);
    return found;
  };
  const candidates = (word: string, next: string | undefined): ReadonlyArray<Pattern<T>> => {
    const found = known.get(word) ?? beginning(word);
    return (next === undefined ? undefined : found.named.get(next)) ?? found.others;
  };
  return (tokens) => {
    const hits: Array<Hit<T>> = [];
    const { words } = tokens;
    for (let at = 0; at < words.length; at++) {
      for (const { steps, atStart, of } of candidates(words[at]!, words[at + 1])) {
        if (atStart && at > 0) continue;
        const end = steps[0]!.orEnd
          ? matchFrom(steps, 0, at, tokens)
          : matchFrom(steps, 1, at + 1, tokens);
        if (end >= 0) hits.push({ of, at, end });
      }
    }
    return hits;
  };
};

/** Every plain word of these patterns that has five letters or more. */
export const wordsOfPatterns = (lists: Iterable<string>): Set<string> => {
  const found = new Set<string>();
  for (const list of lists)
    for (const written of withoutAccents(list.toLowerCase()).match(/[a-z]{5,}(?![a-z*])/gu) ?? [])
      found.add(written);
  return found;
};
