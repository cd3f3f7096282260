import { offsetMinutes } from './zone';
import { minuteMilliseconds } from '../../kit/durations';

const dayMinutes = 1440;

interface LocalTime {
  /** Days since 1970-01-01 on the local calendar. */
  day: number;
  /** 1 Monday … 7 Sunday. */
  weekday: number;
  /** Minutes since local midnight by the clock on the wall. */
  minute: number;
}

/** What calendar and clock show in a zone at an instant (ms since the epoch). */
export const localTime = (ms: number, zone: string): LocalTime => {
  const local = Math.floor(ms / minuteMilliseconds + offsetMinutes(zone, ms));
  const day = Math.floor(local / dayMinutes);
  return { day, weekday: ((((day + 3) % 7) + 7) % 7) + 1, minute: local - day * dayMinutes };
};

/**
 * The instant (ms) at which the clock of a zone shows this; a time that daylight saving skips gives
 * one within an hour of it.
 */
export const instantOf = (day: number, minute: number, zone: string): number => {
  const local = (day * dayMinutes + minute) * minuteMilliseconds;
  const guess = local - offsetMinutes(zone, local) * minuteMilliseconds;
  return local - offsetMinutes(zone, guess) * minuteMilliseconds;
};

/** `yyyy-MM-dd` of a local day. */
export const isoDay = (day: number): string =>
  new Date(day * dayMinutes * minuteMilliseconds).toISOString().slice(0, 10);

/** `HH:mm` of a local minute. */
export const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
