import { memoByKeeper } from '../../kit/memo';
import { lengthOfBrand, type House } from './house';
import type { Reading } from './reading/reading';

export interface Advertising {
  /** Surely: it changes the category. Otherwise it only warns. */
  isCertain: boolean;
  /** The words that decided. */
  words: string;
}

/** Points that a sentence needs to advertise for certain, and to be worth a warning. */
const certain = 2;
const doubtful = 1;

const serviceWeighs = 3;

type Place = ReturnType<Reading['cues']['all']>[number];

const ascending = (a: number, b: number): number => a - b;

const countOf = (hits: readonly Place[]): number => new Set(hits.map(({ at }) => at)).size;

/** Weak cues alone are never certain; beside a strong one, which may be made of them, they add. */
const pointsOf = (strong: readonly Place[], weak: readonly Place[]): number => {
  const hints = Math.min(countOf(weak), 3);
  if (strong.length === 0) return hints * 0.6;
  return certain + (countOf(strong) > 1 ? 1 : 0) + hints * 0.25;
};

const judge = ({ cues, tokens }: Reading, from: number): Advertising | undefined => {
  const isText = ({ at }: Place): boolean => at >= from;
  const strong = cues.all('offer.strong').filter(isText);
  const weak = cues.all('offer.weak').filter(isText);
  if (strong.length === 0 && weak.length === 0) return undefined;
  const sentenceOf = ({ at }: { at: number }): number => tokens.sentence[at] ?? 0;
  const [strongs, weaks] = [Map.groupBy(strong, sentenceOf), Map.groupBy(weak, sentenceOf)];
  const service = cues.sentencesOf('offer.service');
  const again = cues.sentencesOf('offer.again');
  let doubt: Advertising | undefined;
  for (const sentence of [...new Set([...strongs.keys(), ...weaks.keys()])].sort(ascending)) {
    const selling = strongs.get(sentence) ?? [];
    const hinting = weaks.get(sentence) ?? [];
    const isService = service.has(sentence) && !again.has(sentence);
    const points = pointsOf(selling, hinting) - (isService ? serviceWeighs : 0);
    const words = cues.words((selling[0] ?? hinting[0]) as Place);
    if (points >= certain) return { isCertain: true, words };
    if (points >= doubtful) doubt ??= { isCertain: false, words };
  }
  return doubt;
};

const judged = memoByKeeper((_reading: Reading) => new Map<number, { found?: Advertising }>());

/**
 * Does a text advertise? Judged sentence by sentence, so that a notice with an advertisement at its
 * end is found: a strong cue, or in doubt two weak ones, less what speaks of something that the
 * recipient already has.
 */
export const advertisingIn = (reading: Reading, house?: House): Advertising | undefined => {
  // A house may be called "Fresh Deals": its name at the head of the text advertises nothing.
  const from = house === undefined ? 0 : lengthOfBrand(reading.tokens.words, house);
  const known = judged(reading);
  let answer = known.get(from);
  if (answer === undefined) known.set(from, (answer = { found: judge(reading, from) }));
  return answer.found;
};
