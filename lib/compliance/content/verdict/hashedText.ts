import { valueHash } from '../../hashes';
import { fixedParts, isMadeOf } from './fixedParts';

/** A fixed part of a text of which only its length and its keyed hash are kept. */
export interface HashedPart {
  length: number;
  hash: string;
}

/** A text, or a template with its variables masked, without any of its words. */
export interface HashedText {
  /** Of the whole, masks included. */
  hash: string;
  parts: readonly HashedPart[];
}

/** What may be kept of a text, so that the same text, or one made from it, is known again. */
export const hashedText = (template: string, key: Buffer): HashedText => {
  const parts = fixedParts(template);
  return {
    hash: valueHash(parts.join('{{}}'), key),
    parts: parts.map((part) => ({ length: part.length, hash: valueHash(part, key) })),
  };
};

/** Is a text this one, or made from this template? */
export const fitsHashed = (
  text: string,
  { parts }: Pick<HashedText, 'parts'>,
  key: Buffer,
): boolean =>
  isMadeOf(
    text,
    parts.map(({ length, hash }) => ({
      length,
      isAt: (whole, at) => valueHash(whole.slice(at, at + length), key) === hash,
    })),
  );
