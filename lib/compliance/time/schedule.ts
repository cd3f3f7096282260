import { memoByObject } from '../../kit/memo';
import type { Interval, Week } from '../jurisdiction';
import { instantOf, localTime } from './localTime';
import { dayMilliseconds } from '../../kit/durations';

type Minutes = readonly [from: number, to: number];

/** Permitted minutes of each weekday, index 1 Monday … 7 Sunday. */
export interface Schedule {
  days: ReadonlyArray<readonly Minutes[]>;
}

const minutes = (interval: Interval): Minutes => {
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = interval
    .split(/[:-]/)
    .map(Number);
  return [fromHour * 60 + fromMinute, toHour * 60 + toMinute];
};

/** Compiles a week of a jurisdiction. Holidays are TIM-HOLIDAY's concern. */
export const scheduleOf = memoByObject((week: Week): Schedule => {
  const weekdays = week.weekdays.map(minutes);
  const [saturday, sunday] = [week.saturday.map(minutes), week.sunday.map(minutes)];
  return { days: [[], weekdays, weekdays, weekdays, weekdays, weekdays, saturday, sunday] };
});

/**
 * The instant (ms) at which the permitted time around `ms` ends; `undefined` when it is not
 * permitted then.
 */
export const closingTime = (schedule: Schedule, zone: string, ms: number): number | undefined => {
  const { day, weekday, minute } = localTime(ms, zone);
  const interval = schedule.days[weekday]?.find(([from, to]) => minute >= from && minute < to);
  return interval && instantOf(day, interval[1], zone);
};

/**
 * The first instant (ms) at or after `ms` that is permitted; `undefined` when none is within nine
 * days.
 */
export const openingTime = (schedule: Schedule, zone: string, ms: number): number | undefined => {
  if (closingTime(schedule, zone, ms) !== undefined) return ms;
  const { day, weekday } = localTime(ms, zone);
  for (let ahead = 0; ahead < 9; ahead++) {
    for (const [from] of schedule.days[((weekday - 1 + ahead) % 7) + 1] ?? []) {
      const opens = instantOf(day + ahead, from, zone);
      if (opens > ms) return opens;
    }
  }
  return undefined;
};

interface ZonedSchedule {
  schedule: Schedule;
  zone: string;
}

const searchMs = 15 * dayMilliseconds;

/**
 * The first instant at which all of them are open at once; `undefined` when they do not meet within
 * 15 days.
 */
export const commonOpening = (all: readonly ZonedSchedule[], ms: number): number | undefined => {
  let at = ms;
  for (let moved = true; moved;) {
    moved = false;
    for (const { schedule, zone } of all) {
      const opens = openingTime(schedule, zone, at);
      if (opens === undefined || opens - ms > searchMs) return undefined;
      if (opens > at) [at, moved] = [opens, true];
    }
  }
  return at;
};
