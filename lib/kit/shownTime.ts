import type { Zone } from 'luxon';
import { dayMilliseconds, minuteMilliseconds } from './durations';

/** Which of two moments is meant when the clocks go back and show a time twice. */
export type Twice = 'first' | 'second';

/**
 * The moment at which the clocks of a zone show a time. A time that they skip is read an hour later
 * (by as much as they go forward), as n8n's Wait node does. For a time that comes twice, Luxon's
 * own answer depends on the season in which it is asked; this one does not.
 *
 * @param shown what the clocks show, as milliseconds since 1970 of clocks in UTC that show the same
 * @returns milliseconds since 1970
 */
export function momentShowing(shown: number, zone: Zone, twice: Twice): number {
  const offsetAt = (moment: number) => zone.offset(moment) * minuteMilliseconds;
  // No zone is a whole day from UTC, so these two lie before and after any change in question.
  const [before, after] = [offsetAt(shown - dayMilliseconds), offsetAt(shown + dayMilliseconds)];
  const moments = [shown - before, shown - after].filter(
    (moment) => moment + offsetAt(moment) === shown,
  );
  if (moments.length === 0) return shown - before;
  return twice === 'first' ? Math.min(...moments) : Math.max(...moments);
}

/** The last millisecond of the day that begins at the time shown; arguments as above. */
export const endOfDayShowing = (shown: number, zone: Zone): number =>
  momentShowing(shown + dayMilliseconds, zone, 'first') - 1;
