import type { Fields } from '../field';

/**
 * Names of the beginning and the end of a period: `sentAfter` and `sentBefore`, `startDate` and
 * `endDate`.
 */
const ends: ReadonlyArray<readonly [begin: RegExp, end: string]> = [
  [/After$/, 'Before'],
  [/^startDate$/, 'endDate'],
];

/** A period that ends before it begins: the name of its end, and what is wrong with it. */
interface Reversed {
  name: string;
  fault: string;
}

/** The periods among the fields of a collection that were given the wrong way round. */
export function reversedPeriods(
  fields: Fields,
  values: Readonly<Record<string, unknown>>,
): Reversed[] {
  return Object.keys(fields).flatMap((begin) =>
    ends.flatMap(([pattern, replacement]) => {
      const end = begin.replace(pattern, replacement);
      if (end === begin || !(end in fields)) return [];
      const [from, to] = [momentOf(values[begin]), momentOf(values[end])];
      if (from === undefined || to === undefined || from <= to) return [];
      return [
        { name: end, fault: `lies before ${fields[begin]!.label}: swap the two, or leave one out` },
      ];
    }),
  );
}

function momentOf(value: unknown): number | undefined {
  const moment =
    value instanceof Date ? value.getTime() : typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(moment) ? undefined : moment;
}
