import { lazy } from '../../../kit/memo';
import { patternFinder } from '../reading/patterns';
import { tokensOf, type Tokens } from '../reading/tokens';
import { protectedNames } from './names';
import type { ProtectedName } from './row';

/** A protected name in a text, by its place among the words. */
export interface Mention {
  name: ProtectedName;
  at: number;
  end: number;
  /** How many letters and digits it has as written there. */
  letters: number;
}

const wordsOf = (name: string): string => tokensOf(name).words.join(' ');

const finder = lazy(() =>
  patternFinder<ProtectedName>(
    protectedNames.flatMap((row) => row.calledAlso.map((name) => [row, wordsOf(name)] as const)),
  ),
);

/** Protected names in a text. */
export const namedIn = (tokens: Tokens): Mention[] =>
  finder()(tokens).map(({ of, at, end }) => ({
    name: of,
    at,
    end,
    letters: tokens.words.slice(at, end).join('').length,
  }));

/** A name in one piece, as hosts and sender IDs have it. */
export const inOnePiece = (name: string): string => wordsOf(name).replace(/[^\p{L}\p{N}]/gu, '');

/** Every protected name in one piece, with its rows. */
export const namesInOnePiece = lazy(() => {
  const known = new Map<string, ProtectedName>();
  for (const row of protectedNames)
    for (const name of row.calledAlso) {
      const piece = inOnePiece(name);
      if (piece.length > 1 && !known.has(piece)) known.set(piece, row);
    }
  return known;
});

/** Names of one word and five letters or more, which are no ordinary words. */
export const protectedWords = (): string[] =>
  [...namesInOnePiece()]
    .filter(([piece, { isWord }]) => piece.length >= 5 && !isWord)
    .map(([piece]) => piece);
