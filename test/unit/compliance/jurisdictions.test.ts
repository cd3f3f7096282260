import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isHoliday } from '../../../lib/compliance/holidays';
import type { Sourced } from '../../../lib/compliance/jurisdiction';
import { jurisdictions } from '../../../lib/compliance/jurisdictions';
import { jurisdictionsOf } from '../../../lib/compliance/jurisdictionsOf';

const folder = join(__dirname, '../../../lib/compliance/jurisdictions');
const helpers = ['index.ts', 'sources.ts'];
const special: Record<string, string> = {
  'europeanUnion.ts': 'EU',
  'fallback.ts': 'ZZ',
  'us/unknown.ts': 'US-ZZ',
};
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !helpers.includes(file),
);
const codeOf = (file: string) =>
  special[file] ?? file.replace('.ts', '').replace('/', '-').toUpperCase();

it('the index holds every file of the folder, named after its code', () => {
  expect([...jurisdictions.keys()].sort()).toEqual(files.map(codeOf).sort());
});

describe.each(
  [...jurisdictions.values()].map((jurisdiction) => [jurisdiction.code, jurisdiction] as const),
)('%s', (_code, jurisdiction) => {
  const { hours = [], consent = [], caps = [], senders = [], content = [] } = jurisdiction;
  const { marketing = [], registers = [], revocation = [], notes = [], holidays } = jurisdiction;
  const implied = consent.flatMap((row) => row.implied ?? []);
  const rows: Sourced[] = [
    ...hours,
    ...consent,
    ...implied,
    ...caps,
    ...senders,
    ...content,
    ...marketing,
    ...registers,
    ...revocation,
    ...notes,
  ];

  it('gives source, tier and day of each value', () => {
    for (const row of rows) {
      expect(row.source).not.toBe('');
      expect(row.tier).toMatch(/^(statute|quoted|vendor|secondary|unverified|house)$/);
      expect(
        [row.checkedOn, row.effectiveFrom ?? '2026-01-01', row.effectiveTo ?? '2026-01-01'].join(),
      ).toMatch(/^(\d{4}-\d\d-\d\d,?){3}$/);
    }
    expect(rows.length).toBeGreaterThan(0);
  });

  it('has hours that begin before they end, within a day, in order', () => {
    for (const { week } of hours) {
      for (const intervals of [week.weekdays, week.saturday, week.sunday, week.holidays ?? []]) {
        const edges = intervals.flatMap((interval) => interval.split('-'));
        expect(edges).toEqual([...new Set(edges)].sort());
        expect(edges.every((edge) => /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(edge))).toBe(true);
      }
    }
  });

  it('has a table for the holidays that it forbids', () => {
    const forbids = hours.some(({ week }) => week.holidays !== undefined);
    if (forbids) expect(holidays).toBeDefined();
    for (const table of holidays ?? [])
      for (const year of [2026, 2027, 2028]) {
        const days = Array.from(
          { length: 366 },
          (_, day) => Date.UTC(year, 0, 1) / 86_400_000 + day,
        );
        expect(days.filter((day) => isHoliday(table, day)).length).toBeGreaterThan(7);
      }
  });
});

describe('jurisdictionsOf', () => {
  const codes = (countries: string[], regions: string[] = []) =>
    jurisdictionsOf({ countries, regions }, jurisdictions).map(({ code }) => code);

  it.each([
    [['US'], ['US-FL'], ['US', 'US-FL']],
    [['US'], ['US-TX', 'US-FL'], ['US', 'US-TX', 'US-FL']],
    [['US'], ['US-CO'], ['US']],
    [['US'], [], ['US', 'US-ZZ']],
    [['US', 'CA'], ['CA-ON'], ['US', 'CA', 'US-ZZ']],
    [['GB', 'US'], [], ['GB', 'US', 'US-ZZ']],
    [
      ['CA', 'US'],
      ['CA-ON', 'US-CO'],
      ['CA', 'US'],
    ],
    [['PR'], [], ['US']],
    [['FR', 'US'], ['US-NY'], ['FR', 'US', 'US-NY']],
    [['NL'], [], ['NL']],
    [['HR'], [], ['EU']],
    [['GP'], [], ['FR']],
    [['RE'], [], ['FR']],
    [['PF'], [], ['ZZ']],
    [['GU'], [], ['US']],
    [['TD'], [], ['ZZ']],
    [[], [], ['ZZ']],
  ])('%j %j: %j', (countries, regions, expected) =>
    expect(codes(countries, regions)).toEqual(expected),
  );

  it('gives the same list for the same places', () => {
    const place = { countries: ['US'], regions: ['US-FL'] };
    expect(jurisdictionsOf({ ...place }, jurisdictions)).toBe(
      jurisdictionsOf({ ...place }, jurisdictions),
    );
  });
});

describe('holidays', () => {
  const day = (date: string) => Date.parse(date) / 86_400_000;
  it.each([
    ['US', '2026-07-03', true],
    ['US', '2026-07-04', true],
    ['US', '2026-11-27', false],
    ['US-LA', '2026-02-17', true],
    ['FR', '2026-05-01', true],
    ['FR', '2026-04-06', true],
    ['ZA', '2026-04-27', true],
    ['CO', '2026-07-20', true],
    ['AU', '2026-04-25', true],
    ['AU', '2026-11-03', false],
    ['US', '2025-12-31', undefined],
    ['US', '2026-01-01', true],
    ['US', '2032-12-30', false],
    ['US', '2032-12-31', true],
    ['US', '2033-01-01', undefined],
    ['XX', '2026-01-01', undefined],
  ])('%s %s: %s', (table, date, answer) => expect(isHoliday(table, day(date))).toBe(answer));
});
