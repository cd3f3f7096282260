/** A length of time by the calendar, as laws give it; days are of 24 hours. */
export interface Period {
  years?: number;
  months?: number;
  days?: number;
}

/**
 * When a period that begins at an instant ends (UTC). The 31st goes to the last day of a shorter
 * month.
 */
export const endOf = (start: Date, { years = 0, months = 0, days = 0 }: Period): Date => {
  const end = new Date(start);
  end.setUTCMonth(end.getUTCMonth() + years * 12 + months);
  if (end.getUTCDate() !== start.getUTCDate()) end.setUTCDate(0);
  end.setUTCDate(end.getUTCDate() + days);
  return end;
};

const counted = (count: number | undefined, unit: string): string[] =>
  count === undefined ? [] : [`${count} ${unit}${count === 1 ? '' : 's'}`];

/** `2 years`, `6 months`, `7 days`. */
export const periodInWords = ({ years, months, days }: Period): string =>
  [counted(years, 'year'), counted(months, 'month'), counted(days, 'day')].flat().join(' and ');
