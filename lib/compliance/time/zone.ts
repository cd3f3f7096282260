import { lazy } from '../lazy';

const luxon = lazy(() => require('luxon') as typeof import('luxon'));

const quarterMs = 15 * 60_000;
const most = 50_000;
const offsets = new Map<string, Map<number, number>>();
const known = new Map<string, boolean>();

/** Is this an IANA zone that the host knows? */
export const isZone = (zone: string): boolean => {
  let answer = known.get(zone);
  if (answer === undefined) {
    answer = luxon().IANAZone.isValidZone(zone);
    if (known.size < most) known.set(zone, answer);
  }
  return answer;
};

/** Minutes east of UTC; kept per quarter of an hour, for no zone changes within one. */
export const offsetMinutes = (zone: string, ms: number): number => {
  let ofZone = offsets.get(zone);
  if (ofZone === undefined) offsets.set(zone, (ofZone = new Map()));
  const quarter = Math.floor(ms / quarterMs);
  let offset = ofZone.get(quarter);
  if (offset === undefined) {
    offset = luxon()
      .IANAZone.create(zone)
      .offset(quarter * quarterMs);
    if (ofZone.size >= most) ofZone.clear();
    ofZone.set(quarter, offset);
  }
  return offset;
};
