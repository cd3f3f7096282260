import { IANAZone } from 'luxon';
import { endOfDayShowing, momentShowing, type Twice } from './shownTime';
import { readWritten } from './writtenTime';

/** How to read a time that leaves something open. */
export interface Reading {
  /** IANA name of the zone in which a text without one is read. */
  timeZone: string;
  /** Which moment is meant by a time that the clocks show twice; by default the first. */
  twice?: Twice;
  /** What a day without a time means: by default its first moment, or its last. */
  dayAlone?: 'start' | 'end';
}

/**
 * The moment that a value from the editor, an expression, a file or another node means.
 *
 * Takes texts in the forms of `writtenTime.ts`, and every object that is a moment: a `Date`, a
 * luxon `DateTime`, an object of moment.js or Day.js. A zone or offset in the value always counts.
 * Numbers are refused, because they may be seconds or milliseconds.
 *
 * @returns `undefined` for anything that is not a moment
 */
export function readMoment(value: unknown, reading: Reading): Date | undefined {
  const time = typeof value === 'string' ? timeOf(value, reading) : momentHeld(value);
  return time === undefined || Number.isNaN(time) ? undefined : new Date(time);
}

function timeOf(text: string, { timeZone, twice = 'first', dayAlone = 'start' }: Reading) {
  const written = readWritten(text);
  if (!written) return undefined;
  const { shown, zone = IANAZone.create(timeZone), isDayAlone } = written;
  if (!isDayAlone) return momentShowing(shown, zone, twice);
  return dayAlone === 'end' ? endOfDayShowing(shown, zone) : momentShowing(shown, zone, 'first');
}

/** The moment that an object is, in milliseconds since 1970; `NaN` for an invalid one. */
export function momentHeld(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const held: unknown = value.valueOf();
  return typeof held === 'number' ? held : undefined;
}
