import type { Clauses } from './clauses';
import { placeOf } from './features';

/** Places of the features that tell languages apart. */
export const languagePlaces = 1 << 12;

/** Runs of one to four letters. */
export function languageFeatures({ folded }: Clauses): Set<number> {
  const found = new Set<number>();
  const text = folded.slice(0, 160);
  for (let at = 0; at < text.length; at++)
    for (let length = 1; length < 5 && at + length <= text.length; length++)
      found.add(placeOf(text.slice(at, at + length)) % languagePlaces);
  return found;
}
