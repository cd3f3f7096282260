import { Context } from '../../../lib/compliance/context';
import { rulePack } from '../../../lib/compliance/gate';
import type { HoursRow, Interval } from '../../../lib/compliance/jurisdiction';
import { permittedWindow } from '../../../lib/compliance/permittedWindow';
import { baseFacts, merge } from './baseFacts';

const hours = (interval: Interval, advisory?: true): HoursRow => ({
  on: ['text'],
  week: { weekdays: [interval], saturday: [], sunday: [] },
  ...{ source: 'law', tier: 'statute', checkedOn: '2026-11-28' },
  ...(advisory && { advisory }),
});
const binding = hours('09:00-18:00');
const shorter = hours('08:00-17:00');
const doubtful = hours('10:00-12:00', true);

/** A Wednesday in Germany, at an hour of its winter. */
const wednesday = (time: string) => new Date(`2026-11-18T${time}:00+01:00`);
const windowAt = (time: string, ...rows: HoursRow[]) => {
  const germany = rulePack.jurisdictions.get('DE')!;
  const jurisdictions = new Map([...rulePack.jurisdictions, ['DE', { ...germany, hours: rows }]]);
  const facts = merge(baseFacts, { recipient: { number: '+4915112345678' } });
  return permittedWindow(new Context(facts, wednesday(time), { ...rulePack, jurisdictions }));
};

describe.each([
  ['the binding one first', [binding, shorter, doubtful]],
  ['the doubtful one first', [doubtful, shorter, binding]],
])('of several hours, %s', (_order, rows) => {
  it('closes with the first of those that bind', () => {
    const { closes, closed } = windowAt('11:00', ...rows);
    expect(new Date(closes)).toEqual(wednesday('17:00'));
    expect(closed).toBeUndefined();
  });

  it('tells of a doubtful one that is closed, and goes on', () => {
    const { closes, closed, opensAfter } = windowAt('13:00', ...rows);
    expect(new Date(closes)).toEqual(wednesday('17:00'));
    expect(closed).toMatchObject({ row: { advisory: true }, zone: 'Europe/Berlin' });
    expect(opensAfter(wednesday('13:00').getTime())).toBe(wednesday('13:00').getTime());
  });

  it('tells of one that binds before a doubtful one, and opens with all that bind', () => {
    const { closed, opensAfter } = windowAt('07:00', ...rows);
    expect(closed!.row.advisory).toBeUndefined();
    expect(new Date(opensAfter(wednesday('07:00').getTime())!)).toEqual(wednesday('09:00'));
  });
});
