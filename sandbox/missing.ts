import type { Line } from './line';

/** A line that must be seen: texts are equal, patterns match; what is not named may be anything. */
export type Expected = { [Key in keyof Line]?: string | RegExp };

/** The expected lines that no line matches, in words. */
export const missing = (expected: readonly Expected[], lines: readonly Line[]): string[] =>
  expected.filter((line) => !lines.some((seen) => matches(line, seen))).map(describe);

const matches = (expected: Expected, line: Line): boolean =>
  (Object.entries(expected) as Array<[keyof Line, string | RegExp]>).every(([key, value]) =>
    typeof value === 'string' ? line[key] === value : value.test(line[key]),
  );

const describe = (expected: Expected): string =>
  Object.entries(expected)
    .map(([key, value]) => `${key} ${value instanceof RegExp ? value : JSON.stringify(value)}`)
    .join(', ');
