import type { CapRow, HoursRow, Interval, Jurisdiction, Week } from './jurisdiction';

const edges = (interval: Interval): [string, string] => interval.split('-') as [string, string];

/** The times that lie in both lists; `HH:mm` sorts like the times themselves. */
const common = (ones: readonly Interval[], others: readonly Interval[]): Interval[] =>
  ones.flatMap((one) =>
    others.flatMap((other) => {
      const [[from, to], [otherFrom, otherTo]] = [edges(one), edges(other)];
      const [start, end] = [from > otherFrom ? from : otherFrom, to < otherTo ? to : otherTo];
      return start < end ? [`${start}-${end}` as Interval] : [];
    }),
  );

/** The times that all weeks permit; a holiday is closed where it is in any of them. */
const strictestWeek = (weeks: readonly Week[]): Week =>
  weeks.reduce((one, other) => ({
    weekdays: common(one.weekdays, other.weekdays),
    saturday: common(one.saturday, other.saturday),
    sunday: common(one.sunday, other.sunday),
    ...((one.holidays ?? other.holidays) && { holidays: [] }),
  }));

type Origin = Pick<HoursRow, 'source' | 'tier' | 'checkedOn'>;

/**
 * Rows that are at least as strict as those of every jurisdiction given: the hours that all permit
 * to texts, to calls and to recorded calls, every cap, and all holidays. Consent lifts nothing, and
 * doubtful rows count.
 */
export function strictest(
  all: readonly Jurisdiction[],
  origin: Origin,
): Pick<Jurisdiction, 'hours' | 'caps' | 'holidays'> {
  const rows = all.flatMap(({ hours = [] }) => hours).filter((row) => !row.effectiveTo);
  const live = rows.filter(({ recordedOnly }) => !recordedOnly);
  const weekOf = (of: readonly HoursRow[], group: HoursRow['on'][number]): Week =>
    strictestWeek(of.filter(({ on }) => on.includes(group)).map(({ week }) => week));
  const caps = all
    .flatMap(({ caps: own = [] }) => own)
    .map(({ on, max, hours }): CapRow => ({ ...origin, on, max, hours }));
  return {
    hours: [
      { ...origin, on: ['text'], week: weekOf(live, 'text') },
      { ...origin, on: ['voice'], week: weekOf(live, 'voice') },
      { ...origin, on: ['voice'], week: weekOf(rows, 'voice'), recordedOnly: true },
    ],
    caps: [...new Map(caps.map((cap) => [JSON.stringify(cap), cap])).values()],
    holidays: [...new Set(all.flatMap(({ holidays = [] }) => holidays))],
  };
}
