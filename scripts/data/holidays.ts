/**
 * Compiles lib/compliance/data/holidays.ts: public holidays of the jurisdictions whose rules speak
 * of them. Source: date-holidays (see NOTICE.md). Statutory lists may differ; users add days of
 * their own.
 */
import Holidays from 'date-holidays';
import { writeData } from './writeData';

const places = [
  'US',
  'US-AL',
  'US-LA',
  'US-MS',
  'US-OK',
  'US-PA',
  'US-RI',
  'US-UT',
  'AU',
  'CO',
  'FR',
  'ZA',
];
const firstYear = 2026;
const lastYear = 2032;

const daysOf = (place: string): string[] => {
  const [country = '', state] = place.split('-');
  const calendar = state ? new Holidays(country, state) : new Holidays(country);
  const days = new Set<string>();
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
