import { dayMilliseconds } from '../../../../lib/kit/durations';
import type { UsageRecord } from './record';

/** The Monday of a day's week, both as `2026-11-22`. */
function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const sinceMonday = (date.getUTCDay() + 6) % 7;
  return dayOf(date.getTime() - sinceMonday * dayMilliseconds);
}

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/**
 * Sums up the days of each category by weeks from Monday to Sunday; first and last may be shorter.
 * Order: newest week first.
 */
export function weeksOf(days: readonly UsageRecord[]): UsageRecord[] {
  const weeks = Map.groupBy(days, ({ category, startDate, accountSid }) =>
    [mondayOf(startDate), category, accountSid].join(' '),
  );
  return [...weeks.values()]
    .map((own) => ({
      ...own[0]!,
      startDate: own.reduce(
        (first, { startDate }) => (startDate < first ? startDate : first),
        own[0]!.startDate,
      ),
      endDate: own.reduce(
        (last, { endDate }) => (endDate > last ? endDate : last),
        own[0]!.endDate,
      ),
      count: sum(own.map(({ count }) => count)),
      usage: sum(own.map(({ usage }) => usage)),
      price: sum(own.map(({ price }) => price)),
    }))
    .sort((a, b) => b.startDate.localeCompare(a.startDate));
}

const sum = (values: Array<number | null>): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);
