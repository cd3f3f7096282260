import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Class } from '../../lib/compliance/optOut/reader/model';
import type { Scope } from '../../lib/compliance/optOut/reading';

/** A labelled text of `test/support/corpora/opt-out-texts.json`. */
export interface LabelledText {
  id: string;
  kind: string;
  text: string;
  language: string;
  label: Class;
  scope?: Scope;
  confidence: 'high' | 'medium';
  context?: { question?: string };
  /** Only the question before it tells what it means. */
  needsQuestion?: boolean;
}

const file = join(__dirname, '..', '..', 'test', 'support', 'corpora', 'opt-out-texts.json');

export const labelledTexts = (from = file): LabelledText[] =>
  JSON.parse(readFileSync(from, 'utf8')) as LabelledText[];

const partOf = (name: string, parts: number) =>
  createHash('sha256').update(name).digest()[0]! % parts;

/** The fold of cross-validation that a text is in. */
export const foldOf = (name: string): number => partOf(`fold:${name}`, 5);

/** In which part of the training the first step is not shown a text, but asked about it. */
export const innerFoldOf = (name: string, parts: number): number => partOf(`in:${name}`, parts);

/**
 * The fifth that was neither read nor trained on while the reader was built. Of some texts it was
 * seen before the split was made; they are not among it.
 */
export const isShut = ({ id }: LabelledText, at: number): boolean =>
  partOf(`opt-out:${id}`, 5) === 0 && at >= 5 && at < 6_319;

/** Three letters each, for how alike two texts are. */
const grams = (text: string): Set<string> => {
  const folded = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const padded = ` ${folded} `;
  return new Set(
    Array.from({ length: Math.max(1, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)),
  );
};

/**
 * Texts that are nearly the same, in groups: two of one language share six tenths of their runs of
 * three letters.
 * @returns for each text the id of the first of its group
 */
export function groupsOf(
  texts: ReadonlyArray<Pick<LabelledText, 'id' | 'text' | 'language'>>,
): Map<string, string> {
  const parent = new Map(texts.map(({ id }) => [id, id]));
  const root = (id: string): string => {
    let found = id;
    while (parent.get(found) !== found) found = parent.get(found)!;
    return found;
  };
  const byLanguage = Map.groupBy(
    texts.map(({ id, text, language }) => ({ id, language, grams: grams(text) })),
    ({ language }) => language,
  );
  for (const list of byLanguage.values())
    for (let at = 0; at < list.length; at++)
      for (let to = at + 1; to < list.length; to++) {
        const [one, other] = [list[at]!, list[to]!];
        if (isAlike(one.grams, other.grams)) parent.set(root(other.id), root(one.id));
      }
  return new Map(texts.map(({ id }) => [id, root(id)]));
}

const isAlike = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (small.size < 0.6 * large.size) return false;
  let shared = 0;
  for (const gram of small) if (large.has(gram)) shared++;
  return shared / (one.size + other.size - shared) >= 0.6;
};
