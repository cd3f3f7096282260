import { hidden } from './texts';

/**
 * Four characters of base64 that stand for three of ASCII, whose bytes begin with a zero bit. In
 * SIDs, words and paths there are hardly ever several of them in a row.
 */
const quad = '[A-Za-f][A-HQ-Xg-nw-z0-3][ABEFIJMNQRUVYZcdghklopstwx014589][\\w+/-]';

/** Base64 of ASCII in one piece, or wrapped as in mail, also in JSON. */
const run = new RegExp(
  `${quad}${quad}(?:(?:\\r?\\n|(?:\\\\r)?\\\\n)?${quad}){3,}(?:[A-Za-f][\\w+/-]{1,2})?={0,2}`,
  'g',
);

/** As long as the shortest run. */
const shortest = 20;

/** How many layers of base64 are read. */
const deepest = 3;

/** What UTF-16 has between the letters of a secret. */
const plain = (bytes: Buffer): string => bytes.toString('latin1').replaceAll('\0', '');

/** Hides pieces of base64 that hold a secret once they are decoded, in however many layers. */
export function withoutEncoded(text: string, holds: (text: string) => boolean): string {
  if (text.length < shortest) return text;
  const isFound = (piece: string, depth: number): boolean => {
    const decoded = plain(Buffer.from(piece.replace(/\s|\\[rn]/g, ''), 'base64'));
    if (holds(decoded)) return true;
    return depth > 1 && (decoded.match(run) ?? []).some((inner) => isFound(inner, depth - 1));
  };
  return text.replace(run, (piece) => (isFound(piece, deepest) ? hidden : piece));
}

/** Whether a list of numbers is bytes that hold a secret. */
export const areBytesWith = (list: readonly unknown[], holds: (text: string) => boolean): boolean =>
  list.every(isByte) && holds(plain(Buffer.from(list as number[])));

const isByte = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 256;
