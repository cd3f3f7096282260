import type { Fields } from '../field';

/**
 * Names of the beginning and the end of a period: `sentAfter` and `sentBefore`, `startDate` and
 * `endDate`, `since` and `until`.
 */
const ends: ReadonlyArray<readonly [begin: RegExp, end: string]> = [
  [/After$/, 'Before'],
  [/^startDate$/, 'endDate'],
  [/^since$/, 'until'],
];

/** A period that ends before it begins: the name of its end, and what is wrong with it. */
interface Reversed {
  name: string;
  fault: string;
}

/**
 * The periods among the fields of a collection that were given the wrong way round.
 *
 * @param values the values that were read: moments, or days such as `2026-11-22`
 */
export function reversedPeriods(
  fields: Fields,
  values: Readonly<Record<string, unknown>>,
): Reversed[] {
  return Object.keys(fields).flatMap((begin) =>
    ends.flatMap(([pattern, replacement]) => {
      const end = begin.replace(pattern, replacement);
      if (end === begin || !(end in fields)) return [];
      const [from, to] = [values[begin], values[end]];
      if (!isAfter(from, to)) return [];
      return [
        { name: end, fault: `is before ${fields[begin]!.label}: swap the two, or leave one out` },
      ];
    }),
  );
}

const isAfter = (one: unknown, other: unknown): boolean =>
  (one instanceof Date && other instanceof Date && one > other) ||
  (typeof one === 'string' && typeof other === 'string' && one > other);
