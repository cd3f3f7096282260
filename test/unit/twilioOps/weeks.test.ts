import type { UsageRecord } from '../../../nodes/TwilioOps/operations/usage/record';
import { weeksOf } from '../../../nodes/TwilioOps/operations/usage/weeks';

const day = (date: string, price: number | null = 1, category = 'sms'): UsageRecord => ({
  category,
  description: 'SMS',
  startDate: date,
  endDate: date,
  count: 2,
  countUnit: 'messages',
  usage: 2,
  usageUnit: 'segments',
  price,
  priceUnit: 'usd',
  accountSid: 'AC1',
});

it('sums up days from Monday to Sunday, newest week first', () => {
  // 2026-01-05 is a Monday.
  const weeks = weeksOf([
    day('2026-01-04'),
    day('2026-01-05'),
    day('2026-01-11', 0.5),
    day('2026-01-12', null),
  ]);
  expect(
    weeks.map(({ startDate, endDate, count, price }) => [startDate, endDate, count, price]),
  ).toEqual([
    ['2026-01-12', '2026-01-12', 2, 0],
    ['2026-01-05', '2026-01-11', 4, 1.5],
    ['2026-01-04', '2026-01-04', 2, 1],
  ]);
});

it('keeps categories apart', () => {
  expect(
    weeksOf([day('2026-01-05'), day('2026-01-06', 1, 'calls')])
      .map(({ category }) => category)
      .sort(),
  ).toEqual(['calls', 'sms']);
});
