import { character } from './secretSpellings';
import { hidden } from './texts';

/*
 * A limit may cut a secret in two: what is left is its beginning, where a text or a quotation ends,
 * or its end, where one begins.
 */

/** Fewer characters say little, as does what may be words: `acme-production`. */
const tellingLength = 8;
const wordsLength = 16;
const isTelling = (part: string): boolean =>
  part.length >= (/^[a-z\W_]+\d{0,2}$/i.test(part) ? wordsLength : tellingLength);

const beginsHere = '(?:^|["\'<(\\[{>]|…|\\u2026|\\.\\.\\.)';
const endsHere = '(?=$|\\\\{0,7}["\'>)\\]}<]|…|\\\\{1,7}u2026|\\.\\.\\.)';

/** How many characters of a secret say enough to be told from anything else. */
function tellingCount(secret: string, partOf: (count: number) => string): number | undefined {
  const counts = Array.from(secret, (_, index) => index + 1).slice(0, -1);
  return counts.find((count) => isTelling(partOf(count)));
}

/** Regular expressions for the beginning of a secret, as long as it may be. */
export function cutBeginningsOf(secret: string): string[] {
  const chars = [...secret];
  const count = tellingCount(secret, (length) => chars.slice(0, length).join(''));
  if (count === undefined) return [];
  const ways = chars.map(character);
  const more = ways.slice(count, -1).reduceRight((rest, way) => `(?:${way}${rest})?`, '');
  return [ways.slice(0, count).join('') + more + endsHere];
}

/** An expression for what is sure to be the end of a secret, and one for what may stand before. */
function cutEndOf(secret: string): Array<{ sure: string; before: string }> {
  const chars = [...secret];
  const count = tellingCount(secret, (length) => chars.slice(-length).join(''));
  if (count === undefined) return [];
  const ways = chars.map(character);
  const before = ways.slice(1, -count).reduce((rest, way) => `(?:${rest}${way})?`, '');
  return [{ sure: ways.slice(-count).join(''), before }];
}

/**
 * Hides the ends of secrets where a text or a quotation begins with them. The sure part is looked
 * for first, because looking back from everywhere in a text would take too long.
 */
export function withoutCutEnds(secrets: readonly string[]): (text: string) => string {
  const ends = secrets.flatMap(cutEndOf);
  if (ends.length === 0) return (text) => text;
  const sure = new RegExp(ends.map((end) => end.sure).join('|'), 'gi');
  const standsBefore = new RegExp(
    `(?<=${beginsHere})(?:${ends.map(({ before }) => before).join('|')})$`,
    'i',
  );
  return (text) => {
    let [left, from] = ['', 0];
    for (const { 0: end, index } of text.matchAll(sure)) {
      const before = text.slice(from, index).slice(-longestBefore);
      const found = standsBefore.exec(before);
      if (!found) continue;
      left += text.slice(from, index - found[0].length) + hidden;
      from = index + end.length;
    }
    return from === 0 ? text : left + text.slice(from);
  };
}

/** Longer than the rest of any secret in any spelling. */
const longestBefore = 2_048;
