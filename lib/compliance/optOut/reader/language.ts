import type { Clauses } from './clauses';
import { hashOn, hashSeed, placeOfHash } from './features';

/** Places of the features that tell languages apart. */
export const languagePlaces = 1 << 12;

const longestRead = 160;
const longestRun = 4;

/** Filled anew for each text, as one for each would have to be collected. */
const isFound = new Uint8Array(languagePlaces);

/** Runs of one to four letters: the places of all that a text has. */
export function languageFeatures({ folded }: Pick<Clauses, 'folded'>): Uint32Array {
  const end = Math.min(longestRead, folded.length);
  isFound.fill(0);
  const found = new Uint32Array(longestRun * end);
  let count = 0;
  for (let at = 0; at < end; at++) {
    let value = hashSeed;
    for (let next = at; next < end && next < at + longestRun; next++) {
      value = hashOn(value, folded.charCodeAt(next));
      const place = placeOfHash(value) % languagePlaces;
      if (isFound[place] === 1) continue;
      isFound[place] = 1;
      found[count++] = place;
    }
  }
  return found.subarray(0, count);
}
