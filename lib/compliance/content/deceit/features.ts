import { lazy } from '../../../kit/memo';
import { hashOf, placeOf, placeOfHash, type Features } from '../../optOut/reader/features';
import type { Cue } from '../cues';
import { patternFinder, type Hit } from '../reading/patterns';
import type { Reading } from '../reading/reading';
import { concepts, type Concept } from './concepts';

/** How many places there are; features that share one by chance are told apart by the others. */
export const places = 1 << 15;

/** How much each kind of feature counts. */
const weights = { concepts: 1, together: 1, inOneSentence: 1, words: 1, pairs: 1 };
/** So that a text of one word is not all certainty. */
const fewest = 6;
/** Endings say little, and less in seven languages. */
const stemLength = 5;

/** Cues that a request for a secret is made of, and those that turn it round. */
const cueNames = [
  'secret.ask',
  'secret.askForIt',
  'secret.secret',
  'secret.code',
  'secret.came',
  'secret.confirm',
  'secret.needed',
  'secret.reply',
  'secret.sender',
  'secret.about',
  'stance.never',
  'stance.after',
  'stance.neverAsks',
  'stance.beware',
  'stance.handover',
] as const satisfies readonly Cue[];
/** What a text may be about. */
export type Subject = Concept | (typeof cueNames)[number];

const conceptNames = Object.keys(concepts) as Concept[];
const names: readonly Subject[] = [...conceptNames, ...cueNames];
/** A subject that is denied ("no fees") has a number of its own, and so have link and telephone. */
const denied = names.length;
const link = 2 * denied;
const phone = link + 1;

const finder = lazy(() =>
  patternFinder<number>(conceptNames.map((name, at) => [at, concepts[name]] as const)),
);
const negations = new Set(
  (
    'no not never dont wont without keine kein keinen nie nicht ohne aucun aucune pas jamais sans ' +
    'nunca sin nessuna nessun non mai senza nao sem nenhum geen nooit niet zonder'
  ).split(' '),
);
const phoneNumber = /\d[\d \-()]{6,}\d/u;
const number = /^\p{N}/u;

/** The subjects of a text, by their numbers. */
const subjectsIn = ({ tokens, cues }: Reading): Array<Hit<number>> => [
  ...finder()(tokens),
  ...cueNames.flatMap((name, at) =>
    cues.all(name).map((hit) => ({ ...hit, of: conceptNames.length + at })),
  ),
];

/** What a text is about: by sentence, and link and telephone under a number of no sentence. */
const subjectsBySentence = (reading: Reading): Map<number, Set<number>> => {
  const { tokens, links, text } = reading;
  const { words, clause, sentence } = tokens;
  const isDenied = (at: number): boolean =>
    (clause[at - 1] === clause[at] && negations.has(words[at - 1] ?? '')) ||
    (clause[at - 2] === clause[at] && negations.has(words[at - 2] ?? ''));
  const found = new Map<number, Set<number>>();
  for (const { of, at } of subjectsIn(reading)) {
    const here = sentence[at] ?? 0;
    let own = found.get(here);
    if (own === undefined) found.set(here, (own = new Set()));
    own.add(isDenied(at) ? of + denied : of);
  }
  const whole = new Set<number>();
  if (links.length > 0) whole.add(link);
  if (phoneNumber.test(text)) whole.add(phone);
  return found.set(-1, whole);
};

/** Where a number, or two of them together, have their place; the kind keeps them apart. */
const placeOfNumbers = (kind: number, one: number, other = 0): number =>
  (Math.imul(kind * 0x10000 + one * 0x100 + other + 1, 0x9e3779b1) >>> 17) % places;
export const placeOfSubject = (subject: Subject): number =>
  placeOfNumbers(0, names.indexOf(subject));

const addPairs = (kind: number, given: Iterable<number>, to: Set<number>): void => {
  const all = Uint16Array.from(given).sort();
  for (let at = 0; at < all.length; at += 1)
    for (let next = at + 1; next < all.length; next += 1)
      to.add(placeOfNumbers(kind, all[at]!, all[next]));
};

/**
 * What the classifier sees of a text: which concepts it has, which of them come together in it and
 * in one sentence, its words and which follow one another.
 */
export const featuresOf = (reading: Reading): Features => {
  const bySentence = subjectsBySentence(reading);
  const all = new Set<number>();
  const groups: Record<keyof typeof weights, Set<number>> = {
    concepts: new Set(),
    together: new Set(),
    inOneSentence: new Set(),
    words: new Set(),
    pairs: new Set(),
  };
  for (const own of bySentence.values()) {
    for (const one of own) all.add(one);
    addPairs(2, own, groups.inOneSentence);
  }
  for (const one of all) groups.concepts.add(placeOfNumbers(0, one));
  addPairs(1, all, groups.together);
  let before: number | undefined;
  for (const word of reading.tokens.words) {
    const stem = number.test(word) ? '#' : word.slice(0, stemLength);
    if (stem !== '#') groups.words.add(placeOf(stem) % places);
    if (before !== undefined) groups.pairs.add(placeOfHash(hashOf(stem, before)) % places);
    before = hashOf(' ', hashOf(stem));
  }
  const size = Object.values(groups).reduce((sum, { size: own }) => sum + own, 0);
  const found = { places: new Uint32Array(size), values: new Float32Array(size) };
  let at = 0;
  for (const name of Object.keys(groups) as Array<keyof typeof weights>) {
    const value = weights[name] / Math.sqrt(Math.max(fewest, groups[name].size));
    for (const place of groups[name]) {
      found.places[at] = place;
      found.values[at++] = value;
    }
  }
  return found;
};

/** The words that made the subjects of a text, each subject's first. */
export const subjectWords = (reading: Reading): ReadonlyMap<Subject, string> => {
  const { words } = reading.tokens;
  const found = new Map<Subject, string>();
  for (const { of, at, end } of subjectsIn(reading)) {
    const name = names[of]!;
    if (!found.has(name)) found.set(name, words.slice(at, Math.max(end, at + 1)).join(' '));
  }
  return found;
};
