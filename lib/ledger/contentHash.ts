import { createHash } from 'node:crypto';
import { normalised } from '../phone/normalised';

/** Of a SHA-256 in hex: enough that no two contents are taken for one by chance. */
const halfLength = 32;

/** In the place of the first half: nobody can say what Twilio shows of it. */
const unknownHalf = '-'.repeat(halfLength);

/**
 * A hash of what is sent, to tell it from other content; not reversible. Its first half is of what
 * Twilio shows of it: what is the same there, no look-up can tell apart.
 * @param shown the text, where Twilio shows it as it is given
 */
export function contentHashOf(content: unknown, shown?: string): string {
  const first = shown === undefined ? unknownHalf : half(lettersOf(shown));
  return `${first}${half(content)}`;
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

/** What Twilio shows of it, the same for all that it shows alike. */
export const shownHalf = (contentHash: string): string => contentHash.slice(0, halfLength);

/** SQL: whether two content hashes may be of what Twilio shows alike. */
export function mayLookAlike(one: string, other: string): string {
  const [left, right] = [one, other].map((hash) => `substr(${hash}, 1, ${halfLength})`);
  return `(${left} = ${right} OR '${unknownHalf}' IN (${left}, ${right}))`;
}
