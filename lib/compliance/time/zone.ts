import { lazy, memoByKey } from '../../kit/memo';
import { minuteMilliseconds } from '../../kit/durations';

const luxon = lazy(() => require('luxon') as typeof import('luxon'));

const quarterMs = 15 * minuteMilliseconds;

/** Is this an IANA zone that the host knows? */
export const isZone = memoByKey(5_000, (zone: string): boolean =>
  luxon().IANAZone.isValidZone(zone),
);

/** For each zone its offset in a quarter of an hour (counted from 1970), as none changes within. */
const offsetsOf = memoByKey(1_000, (name: string) => {
  const zone = luxon().IANAZone.create(name);
  return memoByKey(1_000, (quarter: number): number => zone.offset(quarter * quarterMs));
});

/** Minutes east of UTC. */
export const offsetMinutes = (zone: string, ms: number): number =>
  offsetsOf(zone)(Math.floor(ms / quarterMs));
