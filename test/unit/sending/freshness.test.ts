import { isFresh } from '../../../lib/sending/freshness';

const then = { steady: 5_000, host: 1_700_000_000_000 };
const later = (steady: number, host: number) => ({
  steady: then.steady + steady,
  host: then.host + host,
});

it.each([
  [true, 'at once', 0, 0],
  [true, 'for eight seconds', 8_000, 8_000],
  [false, 'but no longer', 8_001, 8_001],
  [true, 'where the clocks are two seconds apart', 4_000, 6_000],
  [false, 'not where they are further apart', 4_000, 6_001],
  [false, 'not where the host was suspended', 10, 60_000],
  [false, "not where the host's clock was set back", 4_000, -60_000],
  [false, "by the host's clock, too", 7_500, 9_000],
  [false, 'by our own clock, too', 9_000, 7_500],
])('a reservation counts as ours: %s, %s', (expected, _when, steady, host) => {
  expect(isFresh(then, later(steady, host))).toBe(expected);
});
