import type { Ledger } from '../../../lib/ledger/ledger';
import { pacingOf } from '../../../lib/sending/pacing';
import { settled, stateOf } from './handClock';

const ledger = { turns: { take: async () => 0 } } as unknown as Ledger;
const isPending = async (promise: Promise<unknown>) => (await stateOf(promise)) === 'pending';

describe('those who may approach at once', () => {
  it.each([
    [0.5, 1],
    [2.5, 3],
  ])('are at %d a second no more than %d of one sender', async (perSecond, most) => {
    const pacing = pacingOf(ledger, perSecond, {});
    const given = Array.from({ length: most }, () => pacing('AC1', '+1'));
    const next = pacing('AC1', '+1');
    await settled();
    expect(await Promise.all(given.map(isPending))).toEqual(Array(most).fill(false));
    expect(await isPending(next)).toBe(true);
    (await given[0])!.leave();
    expect(await isPending(next)).toBe(false);
  });

  it('are counted apart for each sender and account', async () => {
    const pacing = pacingOf(ledger, 1, {});
    const given = [pacing('AC1', '+1'), pacing('AC1', '+2'), pacing('AC2', '+1')];
    expect(await Promise.all(given.map(isPending))).toEqual([false, false, false]);
  });
});
