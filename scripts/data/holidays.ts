/**
 * Compiles lib/compliance/data/holidays.ts: public holidays of the jurisdictions whose rules speak
 * of them. Source: date-holidays (see NOTICE.md). Statutory lists may differ; users add days of
 * their own.
 */
import Holidays from 'date-holidays';
import { jurisdictions } from '../../lib/compliance/jurisdictions';
import { writeData } from './writeData';

/** The tables that jurisdictions name. */
const places = [
  ...new Set([...jurisdictions.values()].flatMap(({ holidays }) => holidays ?? [])),
].sort();

/**
 * What date-holidays lacks. "Not verified" days are kept free out of caution: one more closed day
 * claims nothing about the law.
 */
const additions: Readonly<Record<string, readonly string[]>> = {
  // Veterans Day on a Saturday or Sunday, 5 USC 6103(b).
  US: ['2028-11-10', '2029-11-12'],
  // Mardi Gras, in two counties.
  'US-AL': ['2026-02-17', '2027-02-09', '2028-02-29'],
  // All Saints; Battle of New Orleans and Huey Long's birthday not verified.
  'US-LA': [
    ...['2026-11-01', '2027-11-01', '2028-11-01'],
    ...['2026-01-08', '2027-01-08', '2028-01-08', '2026-08-30', '2027-08-30', '2028-08-30'],
  ],
  // Good Friday, not verified.
  'US-PA': ['2026-04-03', '2027-03-26', '2028-04-14'],
  // Election day, not verified.
  'US-RI': ['2026-11-03', '2028-11-07'],
  // Pioneer Day on a Saturday, not verified.
  'US-UT': ['2027-07-23'],
  // Local elections, not verified.
  ZA: ['2026-11-04'],
};

/** A state keeps the days of its country, too. */
const added = (place: string): readonly string[] =>
  [place.split('-')[0] as string, place].flatMap((one) => additions[one] ?? []);
const firstYear = 2026;
const lastYear = 2032;

const daysOf = (place: string): string[] => {
  const [country = '', state] = place.split('-');
  const calendar = state ? new Holidays(country, state) : new Holidays(country);
  const days = new Set<string>(added(place));
  for (let year = firstYear; year <= lastYear; year++) {
    for (const { date, type } of calendar.getHolidays(year))
      if (type === 'public') days.add(date.slice(0, 10));
  }
  return [...days].sort();
};

const packed = places.map(
  (place) =>
    `${place}:${daysOf(place)
      .map((day) => day.replace(/-/g, ''))
      .join(',')}`,
);
writeData(
  'holidays',
  { holidayYears: `${firstYear} ${lastYear}`, holidayDays: packed.join(' ').replace(/,/g, ' ') },
  'date-holidays',
);
