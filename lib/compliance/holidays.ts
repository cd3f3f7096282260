import { holidayDays, holidayYears } from './data/holidays';
import { lazy } from '../kit/memo';
import { dayMilliseconds } from '../kit/durations';

const table = lazy(() => {
  const days = new Map<string, Set<number>>();
  let ofPlace = new Set<number>();
  for (const token of holidayDays.split(' ')) {
    const [place, date] = token.includes(':')
      ? (token.split(':') as [string, string])
      : [undefined, token];
    if (place !== undefined) days.set(place, (ofPlace = new Set()));
    ofPlace.add(
      Date.UTC(Number(date.slice(0, 4)), Number(date.slice(4, 6)) - 1, Number(date.slice(6))) /
        dayMilliseconds,
    );
  }
  const [first = 0, last = 0] = holidayYears.split(' ').map(Number);
  return {
    days,
    firstDay: Date.UTC(first, 0, 1) / dayMilliseconds,
    endDay: Date.UTC(last + 1, 0, 1) / dayMilliseconds,
  };
});

/**
 * Is a local day (days since 1970-01-01) a public holiday in this table (`US-RI`)? `undefined`
 * outside its years.
 */
export const isHoliday = (place: string, day: number): boolean | undefined => {
  const { days, firstDay, endDay } = table();
  const ofPlace = days.get(place);
  return ofPlace === undefined || day < firstDay || day >= endDay ? undefined : ofPlace.has(day);
};
