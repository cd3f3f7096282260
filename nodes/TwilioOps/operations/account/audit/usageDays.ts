import { rowsOf } from '../../../../../lib/twilio/rows';
import { dayMilliseconds } from '../../../../../lib/kit/durations';
import type { Source } from './source';

interface UsageDay {
  day: string;
  count: number;
  price: number;
  currency: string;
}

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/**
 * An account's usage of a category on each of the last days in UTC, oldest first, the last is
 * today; days without usage too.
 */
export async function usageDays(
  { twilio, now }: Source,
  category: string,
  length: number,
): Promise<UsageDay[]> {
  const days = Array.from({ length }, (_none, index) =>
    dayOf(now.getTime() - (length - 1 - index) * dayMilliseconds),
  );
  const records = await rowsOf(twilio.usage.records.daily, {
    category,
    startDate: new Date(`${days[0]!}T00:00:00Z`),
  });
  const known = new Map(records.map((record) => [dayOf(record.startDate.getTime()), record]));
  const currency = records[0]?.priceUnit?.toUpperCase() ?? 'USD';
  return days.map((day) => ({
    day,
    count: Number(known.get(day)?.count ?? 0),
    price: Number(known.get(day)?.price ?? 0),
    currency,
  }));
}
