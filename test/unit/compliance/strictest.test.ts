import type { HoursRow, Jurisdiction, Week } from '../../../lib/compliance/jurisdiction';
import { strictest } from '../../../lib/compliance/strictest';

const origin = { source: 'all', tier: 'house', checkedOn: '2026-01-02' } as const;
const law = { source: 'a law', tier: 'statute', checkedOn: '2026-01-01' } as const;
const week = (weekdays: Week['weekdays'], more: Partial<Week> = {}): Week => ({
  weekdays,
  saturday: [],
  sunday: [],
  ...more,
});
const hours = (of: Week, more: Partial<HoursRow> = {}): HoursRow => ({
  ...law,
  on: ['text', 'voice'],
  week: of,
  ...more,
});
const place = (rows: Partial<Jurisdiction>): Jurisdiction => ({
  code: 'XX',
  name: 'Somewhere',
  language: 'en',
  ...rows,
});
const textWeekOf = (...weeks: Week[]) =>
  strictest(
    weeks.map((one) => place({ hours: [hours(one)] })),
    origin,
  ).hours![0]!.week;

describe('the strictest of several jurisdictions', () => {
  it('permits the times that all permit, on each kind of day', () => {
    expect(
      textWeekOf(
        week(['08:00-21:00'], {
          saturday: ['09:00-12:00', '13:00-20:00'],
          sunday: ['10:00-18:00'],
        }),
        week(['09:00-20:00'], { saturday: ['08:00-14:00'], sunday: ['11:00-19:00'] }),
      ),
    ).toEqual({
      weekdays: ['09:00-20:00'],
      saturday: ['09:00-12:00', '13:00-14:00'],
      sunday: ['11:00-18:00'],
    });
  });

  it('permits nothing where one ends when the other begins', () =>
    expect(textWeekOf(week(['08:00-12:00']), week(['12:00-20:00'])).weekdays).toEqual([]));

  it.each([
    ['the first', [{ holidays: [] }, {}]],
    ['the second', [{}, { holidays: [] }]],
    ['both, whatever they permit', [{ holidays: ['09:00-10:00'] }, { holidays: ['09:00-10:00'] }]],
  ] as Array<[string, Array<Partial<Week>>]>)('is closed on holidays that %s knows', (_who, more) =>
    expect(textWeekOf(...more.map((one) => week(['09:00-20:00'], one))).holidays).toEqual([]),
  );

  it('says nothing of holidays that none knows', () =>
    expect(textWeekOf(week([]), week([]))).not.toHaveProperty('holidays'));

  it('keeps texts, calls and recorded calls apart, under the origin given', () => {
    const found = strictest(
      [
        place({
          hours: [
            hours(week(['08:00-21:00']), { on: ['text'] }),
            hours(week(['09:00-20:00']), { on: ['voice'] }),
            hours(week(['10:00-17:00']), { on: ['voice'], recordedOnly: true }),
            hours(week([]), { effectiveTo: '2026-01-01' }),
          ],
        }),
        place({}),
      ],
      origin,
    );
    expect(found.hours).toEqual([
      { ...origin, on: ['text'], week: week(['08:00-21:00']) },
      { ...origin, on: ['voice'], week: week(['09:00-20:00']) },
      { ...origin, on: ['voice'], week: week(['10:00-17:00']), recordedOnly: true },
    ]);
  });

  it('has every cap and every table of holidays once', () => {
    const one = { on: ['text'], max: 3, hours: 24 } as const;
    const other = { ...one, max: 1 };
    const found = strictest(
      [
        place({ hours: [hours(week([]))], caps: [{ ...law, ...one }], holidays: ['US'] }),
        place({
          caps: [
            { ...law, ...one, source: 'another' },
            { ...law, ...other },
          ],
        }),
        place({ holidays: ['US', 'US-RI'] }),
      ],
      origin,
    );
    expect(found.caps).toEqual([
      { ...origin, ...one },
      { ...origin, ...other },
    ]);
    expect(found.holidays).toEqual(['US', 'US-RI']);
  });
});
