import { readMoment, type Reading } from '../../../kit/moment';
import { plainText } from '../../../phone/plainText';
import { monthNamed } from './monthNames';
import { fromEpoch, fromExcel, isOfMessages, numberIn } from './numbers';
import { beginsAsIso, numericDate, orderOf } from './numericDate';
import { timeOfDay } from './timeOfDay';

/** How dates are written that can be read in several ways. */
export type DateForm = 'iso' | 'dayMonthYear' | 'monthDayYear' | 'excel' | 'epoch';

export interface DateReading extends Reading {
  /** `undefined` where nothing tells it: what can be read in two ways is not read then. */
  form: DateForm | undefined;
  now: Date;
}

/**
 * The moment that a cell means. ISO 8601 and the other forms of programs, dates that begin with
 * the year and those with a month's name can be read in one way only; the others by `form`.
 *
 * @returns `'ambiguous'` for a date that can be read in several ways, `undefined` for no date, and
 *   for one before 1990
 */
export function readDate(cell: string, reading: DateReading): Date | 'ambiguous' | undefined {
  if (cell.length > longestDate) return undefined;
  const date = readAny(cell, reading);
  return date instanceof Date && !isOfMessages(date.getTime()) ? undefined : date;
}

/** No date is longer, with weekday, zone and its name in brackets; some forms take long to try. */
const longestDate = 200;

function readAny(cell: string, reading: DateReading): Date | 'ambiguous' | undefined {
  const { form, now } = reading;
  const text = withoutSigns(plainText(cell));
  const moment = (iso: string | undefined) =>
    iso === undefined ? undefined : readMoment(iso, reading);
  const number = numberIn(text);
  if (number !== undefined) {
    if (form === 'excel') return moment(fromExcel(number));
    if (form === 'epoch') return fromEpoch(number);
    return form === undefined && (fromExcel(number) || fromEpoch(number)) ? 'ambiguous' : undefined;
  }
  // The forms of mail and HTTP take long to try; a date in numbers is none of them.
  const sure =
    beginsAsIso(text) || !numericDate(text)
      ? (readMoment(text, reading) ?? moment(withMonthName(text)))
      : undefined;
  const numeric = sure ? undefined : numericDate(text);
  if (!numeric || (form === 'iso' && !numeric.beginsWithYear)) return sure;
  const order = form === 'dayMonthYear' || form === 'monthDayYear' ? form : orderOf(numeric);
  return order === undefined ? 'ambiguous' : moment(numeric.iso(order, now));
}

/** 2024年3月5日 and 2024년 3월 5일 as 2024-3-5; Russia's and Ukraine's word for a year goes. */
const withoutSigns = (text: string): string =>
  text
    .replace(/^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/, '$1-$2-$3 ')
    .replace(/(?<=\d{4}) [гр]\.?(?=$|[\s,])/, '')
    .trim();

const ordinal = '(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?';
const name = '(\\p{L}{3,})\\.?';
const of = '[\\s,-]+(?:de |of )?';
const weekday = '(?:\\p{L}+\\.?,?\\s+)?';
const dayFirst = new RegExp(`^${weekday}${ordinal}${of}${name}${of}(\\d{4}|\\d\\d)(?!\\d|:)`, 'u');
const monthFirst = new RegExp(`^${weekday}${name}\\s*${ordinal}[\\s,]+(\\d{4})(?!\\d|:)`, 'u');
const yearFirst = new RegExp(`^()(\\d{4})\\.?${of}${name}${of}${ordinal}(?!\\d|:)`, 'u');

/** `Mar 5, 2024 2:22 PM`, `5. März 2024`, `05-Mar-24`, `2024 Mar 5`: as ISO 8601. */
function withMonthName(text: string): string | undefined {
  const day = dayFirst.exec(text);
  const month = monthFirst.exec(text);
  const year = yearFirst.exec(text);
  const [whole, parts] = day
    ? [day[0], [day[3]!, day[2]!, day[1]!]]
    : month
      ? [month[0], [month[3]!, month[1]!, month[2]!]]
      : year
        ? [year[0], [year[2]!, year[3]!, year[4]!]]
        : [];
  if (whole === undefined || parts === undefined) return undefined;
  const number = monthNamed(parts[1]!);
  const time = timeOfDay(text.slice(whole.length));
  if (number === undefined || time === undefined) return undefined;
  const four = parts[0]!.length === 2 ? `20${parts[0]}` : parts[0]!;
  return `${four}-${String(number).padStart(2, '0')}-${parts[2]!.padStart(2, '0')}${time}`;
}
