import { foldTogether, foldWords } from '../../content/fold';
import { twofold, type Concept, type OptOutWords } from '../words';

/** The words of one language, made ready to be looked up. */
export interface Lexicon {
  language: string;
  unspaced: boolean;
  prefixes: readonly string[];
  exact: ReadonlyMap<string, readonly Concept[]>;
  stems: ReadonlyMap<string, readonly Concept[]>;
  /** Expressions of several words, longest first, by the first two letters. */
  expressions: ReadonlyMap<string, readonly Expression[]>;
  /** Words of the concepts that decide with one letter left out, for slips of the finger. */
  slips: ReadonlyMap<string, readonly Concept[]>;
}

interface Expression {
  parts: readonly Part[];
  concepts: readonly Concept[];
}
interface Part {
  text: string;
  isStem: boolean;
}

const partOf = (written: string): Part => {
  const isStem = written.endsWith('*');
  return { text: foldTogether(isStem ? written.slice(0, -1) : written), isStem };
};

/** Only in words of these is a slip of the finger forgiven. */
const forgiven: ReadonlySet<string> = new Set(
  'stop unsub remove send msg list num neg more notSend'.split(' '),
);

/** All texts with one letter left out. */
export const withOneLess = (word: string): string[] =>
  Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));

export function lexiconOf(words: OptOutWords): Lexicon {
  const exact = new Map<string, readonly Concept[]>();
  const stems = new Map<string, readonly Concept[]>();
  const slips = new Map<string, readonly Concept[]>();
  const expressions = new Map<string, Expression[]>();
  const entries = Object.entries(words.concepts) as Array<[Concept | keyof typeof twofold, string]>;
  for (const [name, list] of entries) {
    const concepts = name in twofold ? twofold[name as keyof typeof twofold] : [name as Concept];
    for (const written of list.split(' ')) {
      const parts = written.split('_').map(partOf);
      const [first] = parts;
      if (!first?.text) continue;
      if (parts.length > 1) {
        const key = first.text.slice(0, 2);
        const known = expressions.get(key);
        if (known) known.push({ parts, concepts });
        else expressions.set(key, [{ parts, concepts }]);
        continue;
      }
      const map = first.isStem ? stems : exact;
      if (!map.has(first.text)) map.set(first.text, concepts);
      if (first.text.length < 4 || words.unspaced || !forgiven.has(name)) continue;
      for (const less of [first.text, ...withOneLess(first.text)])
        if (!slips.has(less)) slips.set(less, concepts);
    }
  }
  for (const keyword of words.stop) {
    const word = foldWords(keyword);
    if (word.length < 6 || word.includes(' ') || words.unspaced) continue;
    for (const less of [word, ...withOneLess(word)])
      if (!slips.has(less)) slips.set(less, ['unsub']);
  }
  for (const list of expressions.values()) list.sort((a, b) => b.parts.length - a.parts.length);
  return {
    language: words.language,
    unspaced: words.unspaced ?? false,
    prefixes: words.prefixes?.split(' ') ?? [],
    exact,
    stems,
    expressions,
    slips,
  };
}

/** The concepts of a single word: itself, or its longest stem. */
export function conceptsOf(
  word: string,
  { exact, stems }: Lexicon,
): readonly Concept[] | undefined {
  const found = exact.get(word);
  if (found) return found;
  for (let length = Math.min(word.length, 16); length > 0; length--) {
    const stem = stems.get(word.slice(0, length));
    if (stem) return stem;
  }
  return undefined;
}

/** An expression of several words that begins at this word. */
export function expressionAt(
  words: readonly string[],
  at: number,
  { expressions }: Lexicon,
): { concepts: readonly Concept[]; length: number } | undefined {
  for (const { parts, concepts } of expressions.get((words[at] ?? '').slice(0, 2)) ?? []) {
    const isHere = parts.every(({ text, isStem }, next) => {
      const word = words[at + next];
      return word !== undefined && (isStem ? word.startsWith(text) : word === text);
    });
    if (isHere) return { concepts, length: parts.length };
  }
  return undefined;
}
