import { endOf, periodInWords } from '../../../lib/compliance/time/period';

describe('a period by the calendar', () => {
  it.each([
    ['2026-01-15T10:00:00Z', { years: 2 }, '2028-01-15T10:00:00.000Z'],
    ['2026-01-15T10:00:00Z', { months: 6 }, '2026-07-15T10:00:00.000Z'],
    ['2026-08-31T23:59:59Z', { months: 6 }, '2027-02-28T23:59:59.000Z'],
    ['2028-02-29T12:00:00Z', { years: 1 }, '2029-02-28T12:00:00.000Z'],
    ['2026-12-28T00:00:00Z', { days: 7 }, '2027-01-04T00:00:00.000Z'],
    ['2026-01-31T00:00:00Z', { years: 1, months: 1, days: 1 }, '2027-03-01T00:00:00.000Z'],
  ])('from %s, %j: %s', (start, period, end) => {
    expect(endOf(new Date(start), period).toISOString()).toBe(end);
  });

  it.each([
    [{ years: 1 }, '1 year'],
    [{ months: 6 }, '6 months'],
    [{ years: 1, days: 2 }, '1 year and 2 days'],
  ])('%j is %s', (period, words) => expect(periodInWords(period)).toBe(words));
});
