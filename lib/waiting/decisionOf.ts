import { besideNouns, decisionWords, negations, politePhrases } from './decisionWords';
import { legible, plain } from './legible';
import { isName, ownLines } from './ownLines';

/** What the author calls the two decisions. */
interface Labels {
  approve?: string;
  decline?: string;
}

/** By phrase as `plain` gives it; `undefined` where it says both. */
type Meanings = ReadonlyMap<string, boolean | undefined>;

/** Nothing longer is a plain yes or no, even with what it quotes. A text message has 1,600. */
const longestReply = 2_000;

/**
 * Whether a reply approves or declines; `undefined` for a free answer.
 *
 * The author's labels come before the words of the house, which decide nothing where a label
 * means the opposite ("OK" to decline). In doubt nothing is decided: asking once more is cheap, an
 * approval that nobody meant is not.
 */
export function decisionOf(reply: string, labels: Labels = {}): boolean | undefined {
  const trimmed = reply.trim();
  if (trimmed.length > longestReply) return undefined;
  const written = legible(trimmed);
  const meanings = meaningsBy(labels);
  // A label's own question mark is no doubt.
  if (labelsOf(labels).some((label) => isSame(label, written))) return meanings.get(plain(written));

  const { said, names } = ownLines(written.split('\n'));
  const answer = said.join('\n');
  const answers = wordsThatAnswer(labels);
  const isSilent = (name: string) =>
    !plain(name)
      .split(' ')
      .some((word) => answers.has(word));
  if (doubt.test(answer) || !names.every(isSilent)) return undefined;
  const decision = meaningOf(plain(answer), meanings);
  if (decision !== undefined) return decision;
  const [, before = '', name = ''] = addressed.exec(answer) ?? [];
  if (!isName(name) || !isSilent(name)) return undefined;
  return isBesideNames(plain(before)) ? meaningOf(plain(before), meanings) : undefined;
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

const doubt = /[?؟]|[:;=]['-]?[(/\\|]/;
/** "Yes, John", "YES - John". */
const addressed = /^([^\n]{1,60}?)(?:,| [-–—]{1,2}) ?(\p{Lu}[^\n,]{1,60})$/u;

/** Whether a word with a capital after this answer is a name, since other nouns have none. */
const isBesideNames = (answer: string) =>
  meaningOf(answer, house) !== undefined &&
  !answer.split(' ').some((word) => besideNouns.has(word));

const house: Meanings = new Map([
  ...decisionWords.yes.map((word) => [word, true] as const),
  ...decisionWords.no.map((word) => [word, false] as const),
]);

const labelsOf = ({ approve = '', decline = '' }: Labels) =>
  [approve, decline].map((label) => (label.length > longestReply ? '' : legible(label)));

function meaningsBy(labels: Labels): Meanings {
  const [approve = '', decline = ''] = labelsOf(labels).map(plain);
  const isContrary = leaningOf(approve) === false || leaningOf(decline) === true;
  const meanings = new Map<string, boolean | undefined>(isContrary ? [] : house);
  // A blank reply must not match a blank label.
  if (approve) meanings.set(approve, true);
  if (decline) meanings.set(decline, approve === decline ? undefined : false);
  return meanings;
}

/** What a label says to its reader, whatever it was set up for. */
function leaningOf(label: string): boolean | undefined {
  const [first = '', second = ''] = label.split(' ');
  if (negations.has(first) || negations.has(`${first} ${second}`)) return false;
  return house.get(first);
}

/** None of these can be a part of a name. */
const wordsThatAnswer = (labels: Labels): ReadonlySet<string> =>
  new Set([...house.keys(), ...labelsOf(labels).flatMap((label) => plain(label).split(' '))]);

/** What all of a text says, if it says nothing else and nothing contrary. */
function meaningOf(text: string, meanings: Meanings): boolean | undefined {
  const words = text.split(' ');
  const lengths = [...new Set([...meanings.keys(), ...politePhrases].map(wordCount))];
  lengths.sort((a, b) => b - a);
  const found = new Set<string>();
  for (let at = 0; at < words.length;) {
    const phrase = lengths
      .map((length) => words.slice(at, at + length).join(' '))
      .find((some) => meanings.has(some) || politePhrases.has(some));
    if (phrase === undefined) return undefined;
    if (meanings.has(phrase)) found.add(phrase);
    at += wordCount(phrase);
  }
  // Beside another word, a letter may be a word of its own: "y si" asks "and if".
  if (found.size > 1 && [...found].some((phrase) => /^\p{Ll}$/u.test(phrase))) return undefined;
  const [decision, ...contrary] = new Set([...found].map((phrase) => meanings.get(phrase)));
  return contrary.length > 0 ? undefined : decision;
}

const wordCount = (phrase: string) => phrase.split(' ').length;
