import { Context } from '../../../lib/compliance/context';
import { rulePack } from '../../../lib/compliance/gate';
import { granted } from '../../../lib/compliance/exampleConsent';
import type { ChannelGroup } from '../../../lib/compliance/facts';
import type { HoursRow, Interval, Jurisdiction } from '../../../lib/compliance/jurisdiction';
import { jurisdictions } from '../../../lib/compliance/jurisdictions';
import timWindow from '../../../lib/compliance/rules/tim-window';
import { inForce } from '../../../lib/compliance/activeRows';
import { instantOf } from '../../../lib/compliance/time/localTime';
import { baseFacts, merge } from './baseFacts';

/** A zone in which a jurisdiction lies; one is enough, for the hours are local. */
const zoneOf = (code: string): string | undefined =>
  jurisdictions.get(code.split('-')[0]!)?.example?.zone;

/** Mondays to Sundays without holidays in any table: a summer and a winter week of the north. */
const weeks = [Date.UTC(2026, 7, 24) / 86_400_000, Date.UTC(2027, 1, 1) / 86_400_000];
const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const cautious: HoursRow['week'] = {
  weekdays: ['09:00-20:00'],
  saturday: ['09:00-20:00'],
  sunday: [],
};

const minutes = (interval: Interval): [number, number] => {
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = interval
    .split(/[:-]/)
    .map(Number);
  return [fromHour * 60 + fromMinute, toHour * 60 + toMinute];
};
const onDay = ({ week }: Pick<HoursRow, 'week'>, index: number): ReadonlyArray<[number, number]> =>
  (index < 5 ? week.weekdays : index === 5 ? week.saturday : week.sunday).map(minutes);

/** Rows of country and state as the data have them, without a use of the engine's own selection. */
const rowsOf = (
  jurisdiction: Jurisdiction,
  group: ChannelGroup,
  day: string,
): Array<Pick<HoursRow, 'week'>> => {
  const [country = ''] = jurisdiction.code.split('-');
  const parents = jurisdiction.code.includes('-')
    ? [jurisdictions.get(country) as Jurisdiction, jurisdiction]
    : [jurisdiction];
  const rows = parents
    .flatMap(({ hours }) => hours ?? [])
    .filter((row) => row.on.includes(group) && inForce(row, day) && !row.advisory);
  const ofCountry = (parents[0]?.hours ?? []).filter((row) => row.on.includes(group));
  return ofCountry.length === 0 || ofCountry.every(({ tier }) => tier === 'unverified')
    ? [...rows, { week: cautious }]
    : rows;
};

const windowFinding = (code: string, group: ChannelGroup, ms: number): string => {
  const [country = '', region = country === 'US' ? 'CO' : undefined] = code.split('-');
  const facts = merge(baseFacts, {
    message: { channel: group === 'voice' ? 'voice' : 'sms' },
    recipient: { number: '+80012345678', country, region, timeZone: zoneOf(code) },
    consent: { events: [granted('2026-01-10T12:00:00Z', { level: 'implied' })] },
  });
  const result = timWindow.check(new Context(facts, new Date(ms), rulePack));
  return result !== undefined && 'reason' in result && result.atMost !== 'warn' ? 'closed' : 'open';
};

const tested = [...jurisdictions.values()].filter(
  ({ code }) => !['EU', 'ZZ', 'US-ZZ'].includes(code),
);

it('has a zone for every country', () => {
  expect(tested.filter(({ code }) => zoneOf(code) === undefined)).toEqual([]);
});

describe.each(tested.map((jurisdiction) => [jurisdiction.code, jurisdiction] as const))(
  '%s',
  (code, jurisdiction) => {
    describe.each(['text', 'voice'] as const)('%s', (group) => {
      it.each(
        weeks.map((day) => [new Date(day * 86_400_000).toISOString().slice(0, 10), day] as const),
      )('opens and closes to the second in the week of %s', (date, monday) => {
        const zone = zoneOf(code)!;
        const rows = rowsOf(jurisdiction, group, date);
        for (const [index, name] of dayNames.entries()) {
          const open = (minute: number) =>
            rows.every((row) =>
              onDay(row, index).some(([from, to]) => minute >= from && minute < to),
            );
          const edges = [
            ...new Set([0, 12 * 60, ...rows.flatMap((row) => onDay(row, index).flat())]),
          ];
          for (const minute of edges) {
            const edge = instantOf(monday + index, minute, zone);
            const expected = [
              minute < 1440 ? open(minute) : undefined,
              minute > 0 ? open(minute - 1) : undefined,
            ];
            const found = [
              minute < 1440 ? windowFinding(code, group, edge) === 'open' : undefined,
              minute > 0 ? windowFinding(code, group, edge - 1000) === 'open' : undefined,
            ];
            expect({ name, minute, open: found }).toEqual({ name, minute, open: expected });
          }
        }
      });
    });
  },
);
