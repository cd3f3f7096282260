import { DateTime } from 'luxon';
import { FieldError } from '../../../../lib/kit/fieldError';
import {
  byModel,
  calendarDay,
  choice,
  integer,
  shownFor,
  timeZone,
  type DayOrMoment,
} from '../../../../lib/kit/fields';
import { readMoment } from '../../../../lib/kit/moment';

/**
 * Twilio shows messages and calls of 13 months; older ones are in its Bulk Export (Twilio's support
 * article 223181008).
 */
const keptDays = 400;

/** The inputs that say which days are counted. Spread into `fields`. */
export const periodFields = () => ({
  period: byModel(choice({ label: 'Period' }, { lastDays: 'Last N Days', dates: 'Between Dates' })),
  days: byModel(
    shownFor(
      { period: ['lastDays'] },
      integer({
        label: 'Days',
        description: `How many days, of which today is the last; at most ${keptDays}`,
        min: 1,
        max: keptDays,
        default: 7,
      }),
    ),
  ),
  startDate: byModel(
    shownFor(
      { period: ['dates'] },
      calendarDay({ label: 'From', description: `First day; Twilio keeps ${keptDays} days` }),
    ),
  ),
  endDate: byModel(
    shownFor(
      { period: ['dates'] },
      calendarDay({ label: 'To', description: 'Last day, which is counted too' }),
    ),
  ),
  timeZone: timeZone({
    label: 'Time Zone',
    description:
      "Where a day begins at midnight, by its IANA name; empty means the workflow's time zone",
  }),
});

interface Choice {
  period: 'lastDays' | 'dates';
  days?: number;
  startDate?: DayOrMoment;
  endDate?: DayOrMoment;
  timeZone: string;
}

/** The days that are counted, and when they are. */
export interface Period {
  /**
   * The first moment, and the first one after it: the present one if the last day has not ended.
   */
  from: Date;
  to: Date;
  timeZone: string;
  /** As `2026-11-22`, oldest first. */
  days: readonly string[];
  /** The last day has ended. */
  isOver: boolean;
  /** The day of a moment; `undefined` for one outside. */
  dayOf(at: Date): string | undefined;
}

/**
 * The days that an item asks for.
 * @throws FieldError for days that are reversed, still to come, or longer ago than Twilio shows
 */
export function periodOf(
  { period, days = 1, startDate, endDate, timeZone: zone }: Choice,
  now: Date,
): Period {
  const today = calendarOf(now, zone);
  const [first, last] =
    period === 'dates'
      ? checkedDays(calendarOf(startDate!, zone), calendarOf(endDate!, zone), today)
      : [today.minus({ days: days - 1 }), today];
  const names: string[] = [];
  for (let day = first; day <= last; day = day.plus({ days: 1 })) names.push(day.toISODate()!);
  const times = names.map((day) => startOf(day, zone).getTime());
  const end = startOf(last.plus({ days: 1 }).toISODate()!, zone).getTime();
  return {
    from: new Date(times[0]!),
    to: new Date(Math.min(end, now.getTime())),
    timeZone: zone,
    days: names,
    isOver: end <= now.getTime(),
    dayOf: (at) => {
      const time = at.getTime();
      return time >= end ? undefined : names[lastAtMost(times, time)];
    },
  };
}

/** A day of a zone's calendar, as a `DateTime` in UTC, where every day has 24 hours. */
const calendarOf = (day: DayOrMoment, zone: string): DateTime => {
  const name = typeof day === 'string' ? day : DateTime.fromJSDate(day, { zone }).toISODate()!;
  return DateTime.fromISO(name, { zone: 'utc' });
};

/** The first moment of a day: not midnight everywhere, as clocks go forward at midnight, too. */
const startOf = (day: string, timeZone: string): Date => readMoment(day, { timeZone })!;

function checkedDays(first: DateTime, last: DateTime, today: DateTime): [DateTime, DateTime] {
  const refuse = (field: 'startDate' | 'endDate', day: DateTime, fault: string): never => {
    throw new FieldError({
      field,
      label: field === 'startDate' ? 'From' : 'To',
      value: day.toISODate()!,
      fault,
    });
  };
  if (first > last)
    refuse('startDate', first, `is after To (${last.toISODate()}): exchange the two`);
  if (first > today) refuse('startDate', first, 'is still to come: choose a day that has begun');
  if (today.diff(first, 'days').days >= keptDays) {
    refuse(
      'startDate',
      first,
      `is more than ${keptDays} days ago: Twilio shows no older ones, take them from its Bulk Export`,
    );
  }
  return [first, last > today ? today : last];
}

/** The index of the last of these ascending numbers that is not above the value; -1 for none. */
function lastAtMost(ascending: readonly number[], value: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
