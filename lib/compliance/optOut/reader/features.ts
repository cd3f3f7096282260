import { conceptOf, type Annotated } from './annotate';
import type { Clauses } from './clauses';

/** Places of the features of a text and how much each counts. */
export interface Features {
  places: Uint32Array;
  values: Float32Array;
}

/** How many places there are; features that share one by chance are told apart by the others. */
export const places = 3 << 16;

/** FNV-1a, 32 bits, over UTF-16 units: where it begins, and a unit more. */
export const hashSeed = 0x811c9dc5;
export const hashOn = (value: number, unit: number): number => Math.imul(value ^ unit, 0x01000193);
export const placeOfHash = (value: number): number => ((value ^ (value >>> 15)) >>> 0) % places;

/** Of a text, or of what is hashed already and a text after it. */
export const hashOf = (text: string, before = hashSeed): number => {
  let value = before;
  for (let at = 0; at < text.length; at++) value = hashOn(value, text.charCodeAt(at));
  return value;
};
export const placeOf = (name: string): number => placeOfHash(hashOf(name));

/** The clause as its concepts; a run of unknown words is one `_`, or `__`. */
const sequence = (clause: readonly Annotated[]): string[] => {
  const marks = ['^'];
  for (const { concepts } of clause) {
    if (concepts?.[0] === 'fn') continue;
    if (concepts) marks.push(...concepts.map(conceptOf));
    else if (marks.at(-1) === '_') marks[marks.length - 1] = '__';
    else if (marks.at(-1) !== '__') marks.push('_');
  }
  marks.push('$');
  return marks;
};

/** How much each kind of feature counts. */
export const featureWeights = { concepts: 2, frames: 1, words: 1, letters: 1 };

/**
 * What the classifier sees of a text: which concepts follow one another in a clause, which words,
 * and which runs of letters.
 */
export function featuresOf(
  { folded, clauses, isQuestion }: Clauses,
  annotated: readonly Annotated[][],
): Features {
  const groups: Record<keyof typeof featureWeights, Set<number>> = {
    concepts: conceptFeatures(annotated, isQuestion),
    frames: frameFeatures(annotated, isQuestion),
    words: wordFeatures(clauses),
    letters: letterFeatures(folded),
  };
  const size = Object.values(groups).reduce((sum, { size: own }) => sum + own, 0);
  const found: Features = { places: new Uint32Array(size), values: new Float32Array(size) };
  let at = 0;
  for (const name of Object.keys(groups) as Array<keyof typeof featureWeights>) {
    const group = groups[name];
    const value = featureWeights[name] / Math.sqrt(Math.max(1, group.size));
    for (const place of group) {
      found.places[at] = place;
      found.values[at++] = value;
    }
  }
  return found;
}

function conceptFeatures(annotated: readonly Annotated[][], isQuestion: boolean): Set<number> {
  const found = new Set<number>();
  const add = (name: string) => found.add(placeOf(name));
  let unknown = 0;
  let all = 0;
  const whole = new Set<string>();
  for (const clause of annotated) {
    const marks = sequence(clause);
    for (const { concepts } of clause) {
      if (concepts?.[0] === 'fn') continue;
      all++;
      if (!concepts) unknown++;
      else if (concepts[0]?.[0] === '~') add(`~${concepts[0]}`);
    }
    const own = [...new Set(marks)].filter(
      (mark) => mark[0] !== '_' && mark !== '^' && mark !== '$',
    );
    for (const mark of own) whole.add(mark);
    for (let at = 0; at < own.length; at++)
      for (let to = at + 1; to < own.length; to++) add(`&${[own[at], own[to]].sort().join('&')}`);
    for (let at = 0; at < marks.length; at++) {
      const mark = marks[at]!;
      add(`1${mark}`);
      if (at + 1 < marks.length) add(`2${mark} ${marks[at + 1]}`);
      if (at + 2 < marks.length) add(`3${mark} ${marks[at + 1]} ${marks[at + 2]}`);
      for (let gap = 2; gap < 5 && at + gap < marks.length; gap++)
        if (mark[0] !== '_' && marks[at + gap]![0] !== '_') add(`>${mark} ${marks[at + gap]}`);
    }
    if (marks.length < 8) add(`=${marks.join(' ')}`);
  }
  const list = [...whole];
  for (let at = 0; at < list.length; at++)
    for (let to = at + 1; to < list.length; to++) add(`+${[list[at], list[to]].sort().join('+')}`);
  if (isQuestion) {
    add('?');
    for (const mark of list) add(`?${mark}`);
  }
  add(`n${Math.min(all, 12)}`);
  add(`u${all === 0 ? 0 : Math.round((4 * unknown) / all)}`);
  add(`c${Math.min(annotated.length, 4)}`);
  return found;
}

/** Concepts that a request treats alike. */
const kindOf: Readonly<Record<string, string>> = {
  ...{ stop: 'E', unsub: 'E', remove: 'E', cancel: 'E', pause: 'E', withdraw: 'E' },
  ...{ send: 'S', bother: 'S', call: 'S' },
  ...{ msg: 'M', promo: 'M', list: 'M', num: 'M', consent: 'M', remind: 'M' },
  ...{ neg: 'N', never: 'N', want: 'W', get: 'W', thing: 'T', idiom: 'T', me: 'I' },
  ...{ start: 'A', sub: 'A', back: 'A', keep: 'A', only: 'O', more: 'R' },
  ...{ who: 'Q', how: 'Q', why: 'Q', wrong: 'X', person: 'X', dead: 'X', gone: 'X' },
  ...{ other: 'P', say: 'V', if: 'C', nearly: 'C', must: 'D' },
  ...{ until: 'Z', time: 'Z', law: 'L', alone: 'B', insult: 'B', enough: 'B' },
};
const polite = new Set(['please', 'thanks', 'hello', 'now', 'you', 'fn']);

/** The clause by kinds of concepts, without what is only polite. */
function frame(clause: readonly Annotated[]): string[] {
  const kinds = ['^'];
  for (const { concepts } of clause) {
    if (!concepts) {
      if (kinds.at(-1) !== '_') kinds.push('_');
      continue;
    }
    for (const mark of concepts) {
      const concept = conceptOf(mark);
      if (polite.has(concept)) continue;
      const kind = kindOf[concept] ?? concept;
      if (kinds.at(-1) !== kind) kinds.push(kind);
    }
  }
  kinds.push('$');
  return kinds;
}

function frameFeatures(annotated: readonly Annotated[][], isQuestion: boolean): Set<number> {
  const found = new Set<number>();
  const add = (name: string) => found.add(placeOf(name));
  for (const clause of annotated) {
    const kinds = frame(clause);
    const known = kinds.filter((kind) => kind !== '_');
    for (const [tag, list] of [
      ['f', kinds],
      ['g', known],
    ] as const)
      for (let at = 0; at < list.length; at++)
        for (let length = 2; length < 5 && at + length <= list.length; length++)
          add(`${tag}${list.slice(at, at + length).join(' ')}`);
    if (kinds.length < 9) add(`f=${kinds.join(' ')}`);
    if (known.length < 9) add(`g=${known.join(' ')}${isQuestion ? '?' : ''}`);
  }
  return found;
}

function wordFeatures(clauses: readonly string[][]): Set<number> {
  const found = new Set<number>();
  for (const words of clauses) {
    let former = '^';
    for (const word of words.slice(0, 60)) {
      found.add(placeOf(`w${word}`));
      found.add(placeOf(`v${former} ${word}`));
      former = word;
    }
    found.add(placeOf(`v${former} $`));
  }
  return found;
}

function letterFeatures(folded: string): Set<number> {
  const found = new Set<number>();
  const end = Math.min(300, folded.length);
  const start = hashOn(hashSeed, 'l'.charCodeAt(0));
  for (let at = 0; at < end; at++) {
    let value = hashOn(start, folded.charCodeAt(at));
    for (let next = at + 1; next < end && next < at + 5; next++) {
      value = hashOn(value, folded.charCodeAt(next));
      found.add(placeOfHash(value));
    }
  }
  return found;
}
