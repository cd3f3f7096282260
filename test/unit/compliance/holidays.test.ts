import { holidayYears } from '../../../lib/compliance/data/holidays';
import { isHoliday } from '../../../lib/compliance/holidays';

const day = (date: string) => Date.parse(date) / 86_400_000;
const [first, last] = holidayYears.split(' ');

describe('public holidays', () => {
  it.each([
    ['US', '2026-12-25', true],
    ['US', '2026-12-24', false],
    ['US', '2027-01-01', true],
    ['AU', '2026-01-26', true],
    ['US', '2026-01-26', false],
  ])('in %s on %s: %s', (place, date, expected) =>
    expect(isHoliday(place, day(date))).toBe(expected),
  );

  it('are not known of a place without a table', () =>
    expect(isHoliday('AQ', day('2026-12-25'))).toBeUndefined());

  it('are known from the first day of the first year to the last of the last', () => {
    expect(isHoliday('US', day(`${first}-01-01`) - 1)).toBeUndefined();
    expect(isHoliday('US', day(`${first}-01-01`))).toBe(true);
    expect(isHoliday('US', day(`${last}-12-31`))).not.toBeUndefined();
    expect(isHoliday('US', day(`${last}-12-31`) + 1)).toBeUndefined();
  });
});
