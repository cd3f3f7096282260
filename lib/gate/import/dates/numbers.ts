import { dayMilliseconds } from '../../../kit/durations';

/** Days of Excel's calendar before 1970. */
const before1970 = 25_569;
const earliest = Date.UTC(1990, 0, 1);
const latest = Date.UTC(2100, 0, 1);

/**
 * Whether consent may have been given or ended then: sooner is what programs write for no date, or
 * a year of another calendar.
 */
export const isOfMessages = (milliseconds: number): boolean => milliseconds >= earliest;

const isPlausible = (milliseconds: number) => isOfMessages(milliseconds) && milliseconds < latest;

/**
 * Excel's serial as ISO 8601 without a zone, whole days without a time; `undefined` for what lies
 * outside of 1990 to 2099. Files of the calendar that begins in 1904 are not meant.
 */
export function fromExcel(serial: number): string | undefined {
  const shown = Math.round((serial - before1970) * 86_400) * 1000;
  if (!isPlausible(shown)) return undefined;
  const iso = new Date(shown).toISOString();
  return shown % dayMilliseconds === 0 ? iso.slice(0, 10) : iso.slice(0, 19);
}

/** Seconds, milliseconds or microseconds since 1970, told apart by their size; as above. */
export function fromEpoch(number: number): Date | undefined {
  const milliseconds = number < 1e11 ? number * 1000 : number < 1e14 ? number : number / 1000;
  return isPlausible(milliseconds) ? new Date(Math.floor(milliseconds)) : undefined;
}

/** The number that a cell is nothing but; a day without signs, 20260305, is none. */
export const numberIn = (text: string): number | undefined =>
  /^\d+(?:[.,]\d+)?$/.test(text) && !/^(?:19|20)\d{6}$/.test(text)
    ? Number(text.replace(',', '.'))
    : undefined;
