import { timeOfDay } from './timeOfDay';

export type Order = 'dayMonthYear' | 'monthDayYear';

/** A date in numbers that ends with the year, or begins with it. */
export interface NumericDate {
  first: number;
  second: number;
  /** Digits of the year. */
  year: string;
  beginsWithYear: boolean;
  /** As ISO 8601 without a zone; years of two digits are the latest that have begun. */
  iso(order: Order, now: Date): string;
}

/** Whether a text begins with a day in ISO 8601, of which no form has to be found. */
export const beginsAsIso = (text: string): boolean => /^\d{4}-?\d\d-?\d\d(?!\d)/.test(text);

const form = /^(\d{1,4})\.?\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{1,4})\.?(?=$|[\sT,])/;

/** Reads `31.12.2026`, `12/31/26 2:22 PM`, `2026/12/31`; `undefined` for anything else. */
export function numericDate(text: string): NumericDate | undefined {
  const found = form.exec(text.replace(/^(\d{4})\. (\d{1,2})\. /, '$1.$2.'));
  if (!found) return undefined;
  const [whole, one, , two, three] = found as unknown as [string, string, string, string, string];
  const time = timeOfDay(text.replace(/^(\d{4})\. (\d{1,2})\. /, '$1.$2.').slice(whole.length));
  const beginsWithYear = one.length === 4 && three.length <= 2;
  const endsWithYear = one.length <= 2 && (three.length === 4 || three.length === 2);
  if (time === undefined || !(beginsWithYear || endsWithYear)) return undefined;
  const [first, second] = beginsWithYear
    ? [Number(two), Number(three)]
    : [Number(one), Number(two)];
  const year = beginsWithYear ? one : three;
  return {
    first,
    second,
    year,
    beginsWithYear,
    iso(order, now) {
      const isMonthFirst = beginsWithYear || order === 'monthDayYear';
      const [month, day] = isMonthFirst ? [first, second] : [second, first];
      return `${fourDigits(year, now)}-${twoDigits(month)}-${twoDigits(day)}${time}`;
    },
  };
}

/** The one order in which a date can be read. */
export function orderOf({ first, second, year, beginsWithYear }: NumericDate): Order | undefined {
  if (beginsWithYear) return 'monthDayYear';
  if (first <= 12 && second > 12) return 'monthDayYear';
  // 25/03/24 may be a day of 2025.
  const mayBeginWithYear = year.length === 2 && Number(year) <= 31;
  return first > 12 && second <= 12 && !mayBeginWithYear ? 'dayMonthYear' : undefined;
}

const twoDigits = (number: number) => String(number).padStart(2, '0');

function fourDigits(year: string, now: Date): string {
  if (year.length === 4) return year;
  const inThisCentury = 2000 + Number(year);
  return String(inThisCentury > now.getUTCFullYear() ? inThisCentury - 100 : inThisCentury);
}
