import { activeRows, inForce } from '../../../lib/compliance/activeRows';
import type { CapRow, Jurisdiction } from '../../../lib/compliance/jurisdiction';

const day = (date: string) => Date.parse(date) / 86_400_000;
const cap = (source: string, more: Partial<CapRow> = {}): CapRow => ({
  ...{ source, tier: 'statute', checkedOn: '2026-01-01' },
  ...{ on: ['text', 'voice'], max: 1, hours: 24 },
  ...more,
});
const place = (code: string, caps?: CapRow[]): Jurisdiction => ({
  ...{ code, name: code, language: 'en' },
  ...(caps && { caps }),
});

describe('the rows in force', () => {
  const places = [
    place('AA', [
      cap('old', { effectiveTo: '2026-07-01' }),
      cap('new', { effectiveFrom: '2026-07-01', on: ['text'] }),
      cap('newest', { effectiveFrom: '2027-01-01', effectiveTo: '2027-02-01' }),
    ]),
    place('BB', [cap('calls', { on: ['voice'] })]),
    place('CC'),
  ];
  const sourcesOn = (date: string, group: 'text' | 'voice') =>
    activeRows(places, 'caps', group, day(date)).map(({ jurisdiction, rows }) => [
      jurisdiction.code,
      ...rows.map(({ source }) => source),
    ]);

  it.each([
    ['2026-06-30', 'text', [['AA', 'old'], ['BB'], ['CC']]],
    ['2026-07-01', 'text', [['AA', 'new'], ['BB'], ['CC']]],
    ['2026-12-31', 'text', [['AA', 'new'], ['BB'], ['CC']]],
    ['2027-01-01', 'text', [['AA', 'new', 'newest'], ['BB'], ['CC']]],
    ['2027-01-31', 'text', [['AA', 'new', 'newest'], ['BB'], ['CC']]],
    ['2027-02-01', 'text', [['AA', 'new'], ['BB'], ['CC']]],
    ['2026-06-30', 'voice', [['AA', 'old'], ['BB', 'calls'], ['CC']]],
    ['2026-07-01', 'voice', [['AA'], ['BB', 'calls'], ['CC']]],
    ['2027-01-01', 'voice', [['AA', 'newest'], ['BB', 'calls'], ['CC']]],
  ] as const)('on %s by %s: %j', (date, group, expected) =>
    expect(sourcesOn(date, group)).toEqual(expected),
  );

  it('are the same list until something changes', () => {
    const on = (date: string) => activeRows(places, 'caps', 'text', day(date));
    expect(on('2026-12-31')).toBe(on('2026-07-01'));
    expect(on('2026-06-30')).not.toBe(on('2026-07-01'));
  });

  it('are those of the kind that is asked for', () =>
    expect(activeRows(places, 'hours', 'text', day('2026-07-01')).map(({ rows }) => rows)).toEqual([
      [],
      [],
      [],
    ]));
});

it.each([
  [{}, true],
  [{ effectiveFrom: '2026-07-01' }, true],
  [{ effectiveFrom: '2026-07-02' }, false],
  [{ effectiveTo: '2026-07-02' }, true],
  [{ effectiveTo: '2026-07-01' }, false],
])('%j is in force on 2026-07-01: %s', (period, expected) =>
  expect(inForce(cap('a law', period), '2026-07-01')).toBe(expected),
);
