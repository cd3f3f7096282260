import { memoByKeeper } from '../../kit/memo';
import type { Cue } from './cues';
import type { Reading } from './reading/reading';

/** Cues that together have no likely honest reading. */
export interface Combination {
  /** What they are taken for, as it stands in a reason: "a prize against a fee". */
  kind: string;
  /** All of these, and one of each further list. */
  all: readonly Cue[];
  /** These too, and it does not matter whether they are denied: "who does not pay". */
  named?: readonly Cue[];
  any?: ReadonlyArray<readonly Cue[]>;
  /** None of these: they make it honest. */
  without?: readonly Cue[];
  /** All in one sentence. */
  together?: true;
  /** A link that leads to nobody known has to be there. */
  foreignLink?: true;
}

export interface Suspicion {
  kind: string;
  /** The words that made it. */
  words: string;
}

/** Does a text tell what cheats do, or what to do when they write (not: whom to call instead)? */
export const warnsOfCheats = ({ cues }: Reading): boolean =>
  cues.has('stance.beware') ||
  (cues.has('stance.received', 'stance.checkFirst') && !cues.has('fraud.callNumber'));

const wordsOf = ({ cues }: Reading, all: readonly Cue[]): string =>
  [...new Set(all.flatMap((cue) => cues.all(cue).slice(0, 1)).map((hit) => cues.words(hit)))].join(
    ', ',
  );

const search = (
  reading: Reading,
  combinations: readonly Combination[],
  hasForeignLink: boolean,
): Suspicion | undefined => {
  const { cues } = reading;
  if (warnsOfCheats(reading) && !hasForeignLink) return undefined;
  for (const { kind, all, any = [], named = [], without = [], ...given } of combinations) {
    if (given.foreignLink && !hasForeignLink) continue;
    if (!all.every((cue) => cues.affirmed(cue) !== undefined)) continue;
    if (!cues.has(...named) || without.some((cue) => cues.has(cue))) continue;
    const chosen = any.map((list) => list.find((cue) => cues.affirmed(cue) !== undefined));
    if (chosen.includes(undefined)) continue;
    const used = [...all, ...named, ...(chosen as Cue[])];
    if (given.together && !cues.inOneSentence(used)) continue;
    return { kind, words: wordsOf(reading, used) };
  }
  return undefined;
};

/**
 * Looks for combinations: the first that a text shows. Texts that warn of cheats show none: they
 * name the same things.
 */
export const suspicionFinder = (combinations: readonly Combination[]) => {
  const finder = (hasForeignLink: boolean) =>
    memoByKeeper((reading: Reading) => search(reading, combinations, hasForeignLink));
  const [without, withForeignLink] = [finder(false), finder(true)];
  return (reading: Reading, hasForeignLink = false): Suspicion | undefined =>
    (hasForeignLink ? withForeignLink : without)(reading);
};
