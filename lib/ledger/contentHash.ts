import { createHash } from 'node:crypto';
import { normalised } from '../phone/normalised';

/** Of a SHA-256 in hex: enough that no two contents are taken for one by chance. */
const halfLength = 32;

/** In the place of the second half: nobody can say what Twilio shows of it. */
export const unknownHalf = '-'.repeat(halfLength);

/**
 * A hash of what is sent, to tell it from other content; not reversible. Its second half is of what
 * Twilio shows of it: what is the same there, no look-up can tell apart.
 * @param shown the text, where Twilio shows it as it is given
 * @param hidden what Twilio does not show and may be another when the same is sent again: between
 * the halves, where only a look-up minds it
 */
export function contentHashOf(content: unknown, shown?: string, hidden?: unknown): string {
  const second = shown === undefined ? unknownHalf : half(lettersOf(shown));
  return `${half(content)}${hidden === undefined ? '' : half(hidden)}${second}`;
}

/** SHA-256 of anything that is JSON, in hex. */
export const hashOf = (content: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(content) ?? '')
    .digest('hex');

const half = (content: unknown) => hashOf(content).slice(0, halfLength);

/** Smart encoding may exchange other characters, so that two texts become one. */
const lettersOf = (text: string) =>
  normalised(text, 'NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The half that says whether two contents are the same. */
const contentHalf = (contentHash: string): string => contentHash.slice(0, halfLength);

/** What Twilio shows of it, the same for all that it shows alike. */
export const shownHalf = (contentHash: string): string => contentHash.slice(-halfLength);

export const isSameContent = (one: string, other: string): boolean =>
  contentHalf(one) === contentHalf(other);

/** SQL: the same of two content hashes. */
export const sameContent = (one: string, other: string): string =>
  `substr(${one}, 1, ${halfLength}) = substr(${other}, 1, ${halfLength})`;

/** SQL: the same of contents and of what Twilio does not show of them. */
export function sameHidden(one: string, other: string): string {
  const [left, right] = [one, other].map(
    (hash) => `substr(${hash}, ${halfLength + 1}, ${halfLength})`,
  );
  return `(${sameContent(one, other)} AND length(${one}) = length(${other})
    AND (length(${one}) <= ${2 * halfLength} OR ${left} = ${right}))`;
}

/** SQL: whether two content hashes may be of what Twilio shows alike. */
export function mayLookAlike(one: string, other: string): string {
  const [left, right] = [one, other].map(
    (hash) => `substr(${hash}, length(${hash}) - ${halfLength - 1})`,
  );
  return `(${left} = ${right} OR '${unknownHalf}' IN (${left}, ${right}))`;
}
