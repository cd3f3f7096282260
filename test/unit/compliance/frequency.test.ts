import { freeAgain } from '../../../lib/compliance/frequency';

const at = new Date('2026-11-18T17:00:00Z');
const hoursAgo = (...hours: number[]) =>
  hours.map((hour) => ({ at: new Date(at.getTime() - hour * 3_600_000) }));

it.each([
  ['nothing was sent', [], 1, undefined],
  ['fewer than the cap were sent', hoursAgo(1), 2, undefined],
  ['fewer than the cap lie within the period', hoursAgo(1, 25), 2, undefined],
  ['one has left the period this very moment', hoursAgo(1, 24), 2, undefined],
  ['as many lie within it: until the first leaves', hoursAgo(1, 23), 2, '2026-11-18T18:00:00.000Z'],
  ['in whatever order', hoursAgo(23, 1, 12), 2, '2026-11-19T05:00:00.000Z'],
  ['more lie within it: until enough have left', hoursAgo(20, 4, 2), 1, '2026-11-19T15:00:00.000Z'],
  ['as many are scheduled for one time', hoursAgo(-1, -1), 2, '2026-11-19T18:00:00.000Z'],
  ['they are scheduled for a whole period later', hoursAgo(-24, -25), 2, undefined],
  ['one went out, one is scheduled', hoursAgo(10, -10), 2, '2026-11-19T07:00:00.000Z'],
  ['they lie a period apart, on both sides', hoursAgo(12, -12), 2, undefined],
  ['what is free after one is not after the next', hoursAgo(1, -22), 1, '2026-11-20T15:00:00.000Z'],
])('%s', (_name, sends, max, again) => {
  expect(freeAgain(sends, max, 24, at)?.toISOString()).toBe(again);
});

it('a cap of none is never free', () => {
  expect(freeAgain([], 0, 24, at)).toBeNull();
});
