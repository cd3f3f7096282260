import { defaultLimits, ownLimits, widen } from '../../../lib/ledger/limits';

const limits = (connections: number, decisions: number, inbound: number) => ({
  connections,
  keepDays: { decisions, inbound },
});

describe('the limits of a ledger that several credentials name', () => {
  it.each([
    ['the same', limits(5, 730, 35), limits(5, 730, 35), false],
    ['less of everything', limits(1, 1, 1), limits(5, 730, 35), false],
    ['more connections', limits(9, 1, 1), limits(9, 730, 35), false],
    ['decisions for longer', limits(1, 731, 1), limits(5, 731, 35), true],
    ['inbound for longer', limits(1, 1, 36), limits(5, 730, 36), true],
    ['both for longer', limits(1, 731, 36), limits(5, 731, 36), true],
  ])('are the most that any wants: %s', (_what, wanted, expected, isLonger) => {
    const own = ownLimits(limits(5, 730, 35));
    expect(widen(own, wanted)).toBe(isLonger);
    expect(own).toEqual(expected);
  });

  it('leave the defaults as they are', () => {
    const before = structuredClone(defaultLimits);
    widen(ownLimits(defaultLimits), limits(50, 5_000, 5_000));
    expect(defaultLimits).toEqual(before);
  });
});
