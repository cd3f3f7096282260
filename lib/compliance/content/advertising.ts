import type { House } from './house';
import type { Reading } from './reading/reading';
import { tokensOf } from './reading/tokens';

export interface Advertising {
  /** Surely: it changes the category. Otherwise it only warns. */
  isCertain: boolean;
  /** The words that decided. */
  words: string;
}

/** Points that a sentence needs to advertise for certain, and to be worth a warning. */
const certain = 2;

const serviceWeighs = 3;

/** A house may be called "Fresh Deals": its name at the head of the text advertises nothing. */
const afterBrand = (
  words: readonly string[],
  house: House | undefined,
): ((hit: { at: number }) => boolean) => {
  const brand = house?.brand === undefined ? [] : tokensOf(house.brand).words;
  const isHead = brand.length > 0 && brand.every((word, index) => words[index] === word);
  return ({ at }) => !isHead || at >= brand.length;
};

/**
 * Does a text advertise? Judged sentence by sentence, so that a notice with an advertisement at its
 * end is found: a strong cue or two weak ones, less what speaks of something that the recipient
 * already has.
 */
export const advertisingIn = (
  { cues, tokens }: Reading,
  house?: House,
): Advertising | undefined => {
  const isText = afterBrand(tokens.words, house);
  const strong = cues.all('offer.strong').filter(isText);
  const weak = cues.all('offer.weak').filter(isText);
  if (strong.length === 0 && weak.length === 0) return undefined;
  let doubt: Advertising | undefined;
  for (let sentence = 0; sentence <= (tokens.sentence.at(-1) ?? 0); sentence += 1) {
    const here = <T extends { at: number; end: number }>(hits: readonly T[]): T[] =>
      hits.filter(({ at }) => tokens.sentence[at] === sentence);
    const strongs = here(strong);
    const weaks = here(weak).filter(
      ({ at }) => !strongs.some((hit) => hit.at <= at && at < hit.end),
    );
    const isService =
      here(cues.all('offer.service')).length > 0 && here(cues.all('offer.again')).length === 0;
    const extra = new Set(strongs.map(({ at }) => at)).size > 1 ? 1 : 0;
    const points =
      (strongs.length > 0 ? certain + extra : 0) +
      Math.min(new Set(weaks.map(({ at }) => at)).size, 3) * (strongs.length > 0 ? 0.5 : 0.75) -
      (isService ? serviceWeighs : 0);
    const shown = strongs[0] ?? weaks[0];
    if (shown === undefined) continue;
    const words = cues.words(shown);
    if (points >= certain) return { isCertain: true, words };
    if (points >= 0.75) doubt ??= { isCertain: false, words };
  }
  return doubt;
};
