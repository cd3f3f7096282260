import type { Concept } from '../words';
import { conceptsOf, expressionAt, withOneLess, type Lexicon } from './lexicon';

/** A word or expression with what it is about. */
export interface Annotated {
  /** `undefined` is a word that no list knows. */
  concepts: readonly Mark[] | undefined;
  words: string;
}
/** A concept; with `~` where the word was only nearly right. */
export type Mark = Concept | `~${Concept}` | '#';

/** The concept of a mark, whether or not the word was only nearly right. */
export const conceptOf = (mark: Mark): string => (mark[0] === '~' ? mark.slice(1) : mark);

const emoji: Readonly<Record<string, readonly Concept[]>> = {
  '🛑': ['stop'],
  '⛔': ['stop'],
  '🚫': ['stop'],
  '✋': ['stop'],
  '🙅': ['stop'],
  '❌': ['stop'],
  '📵': ['neg', 'send'],
  '🔕': ['stop', 'msg'],
  '🤐': ['stop'],
  '🤫': ['stop'],
  '📞': ['call'],
  '☎': ['call'],
  '📲': ['msg'],
  '📩': ['msg'],
  '💬': ['msg'],
  '📱': ['msg'],
  '🖕': ['insult'],
  '✅': ['keep'],
  '🙏': ['please'],
  '🙆': ['keep'],
  '😂': ['laugh'],
  '🤣': ['laugh'],
};

const leet: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };
const isNumber = /^\p{N}+$/u;
const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Clauses with what their words are about, by the lists of these languages, best first. */
export const annotate = (clause: readonly string[], lexicons: readonly Lexicon[]): Annotated[] => {
  const found: Annotated[] = [];
  for (let at = 0; at < clause.length;) {
    const word = clause[at]!;
    if (isUnspaced.test(word)) {
      found.push(
        ...scan(
          word,
          lexicons.filter(({ unspaced }) => unspaced),
        ),
      );
      at++;
      continue;
    }
    const expression = firstOf(lexicons, (lexicon) => expressionAt(clause, at, lexicon));
    if (expression) {
      const words = clause.slice(at, at + expression.length).join(' ');
      found.push({ concepts: expression.concepts, words });
      at += expression.length;
      continue;
    }
    found.push({ concepts: marksOf(word, lexicons), words: word });
    at++;
  }
  return found;
};

const firstOf = <Found>(
  lexicons: readonly Lexicon[],
  find: (lexicon: Lexicon) => Found | undefined,
): Found | undefined => {
  for (const lexicon of lexicons) {
    const found = find(lexicon);
    if (found !== undefined) return found;
  }
  return undefined;
};

function marksOf(word: string, lexicons: readonly Lexicon[]): readonly Mark[] | undefined {
  if (isNumber.test(word)) return ['#'];
  const known = emoji[word] ?? firstOf(lexicons, (lexicon) => conceptsOf(word, lexicon));
  if (known) return known;
  const plain = withoutRepeats(word);
  return (
    firstOf(lexicons, (lexicon) => attached(word, lexicon)) ??
    (plain === word ? undefined : firstOf(lexicons, (lexicon) => conceptsOf(plain, lexicon))) ??
    nearly(plain, lexicons)
  );
}

/** "stooop" as stop, "st0p" as stop. */
const withoutRepeats = (word: string): string =>
  word.replace(/(\p{L})\1{2,}/gu, '$1').replace(/[013457]/g, (digit) => leet[digit] ?? digit);

/** Words with a prefix, as Hebrew and Arabic have; and the negation of Czech and Slovak verbs. */
function attached(word: string, lexicon: Lexicon): readonly Concept[] | undefined {
  const { language, prefixes } = lexicon;
  if ((language === 'cs' || language === 'sk') && word.startsWith('ne') && word.length > 4) {
    const verb = conceptsOf(word.slice(2), lexicon);
    return verb && ['neg', ...verb];
  }
  if (prefixes.length === 0 || word.length < 4) return undefined;
  for (let length = 1; length < 3 && prefixes.includes(word[length - 1]!); length++) {
    const rest = conceptsOf(word.slice(length), lexicon);
    if (rest) return rest;
  }
  return undefined;
}

/** In short words a slip is forgiven only where the word is worth it. */
const isKey = (concept: Concept | undefined) => concept === 'stop' || concept === 'unsub';

function nearly(word: string, lexicons: readonly Lexicon[]): readonly Mark[] | undefined {
  const shortest = /^[a-z]/.test(word) ? 3 : 5;
  if (word.length < shortest || word.length > 16) return undefined;
  const single = word.replace(/(\p{L})\1/gu, '$1');
  const tries = [single, word, ...withOneLess(word)];
  for (const { slips } of lexicons.slice(0, 2))
    for (const less of tries) {
      const found = less.length > 2 ? slips.get(less) : undefined;
      if (found && (word.length > 4 || isKey(found[0])))
        return found.map((concept) => `~${concept}` as const);
    }
  return undefined;
}

/** Takes a run of a script without spaces apart, longest words first. */
function scan(run: string, lexicons: readonly Lexicon[]): Annotated[] {
  const found: Annotated[] = [];
  let unknown = '';
  const flush = () => {
    if (unknown) found.push({ concepts: undefined, words: unknown });
    unknown = '';
  };
  for (let at = 0; at < run.length;) {
    const known = longestAt(run, at, lexicons);
    if (known) {
      flush();
      found.push(known);
      at += known.words.length;
    } else unknown += run[at++];
  }
  flush();
  return found;
}

function longestAt(run: string, at: number, lexicons: readonly Lexicon[]): Annotated | undefined {
  for (let length = Math.min(12, run.length - at); length > 0; length--) {
    const words = run.slice(at, at + length);
    const concepts = firstOf(lexicons, ({ exact }) => exact.get(words));
    if (concepts) return { concepts, words };
  }
  return undefined;
}
