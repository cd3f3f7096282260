import {
  batched,
  confirmationLoader,
  reservationLoader,
  sendLoader,
  settlementLoader,
} from '../../../lib/ledger/batch';
import type { Ledger } from '../../../lib/ledger/ledger';
import { openLedger } from '../../../lib/ledger/open';
import { ref, reservation, settlement } from './contract/samples';

describe('batched', () => {
  it('makes one call of what is asked for in a turn, 1,000 at most, and answers in order', async () => {
    const sizes: number[] = [];
    const double = batched(async (items: readonly number[]) => {
      sizes.push(items.length);
      return items.map((item) => item * 2);
    });
    const items = Array.from({ length: 2_500 }, (_, index) => index % 7);
    const answers = await Promise.all(
      items.map(async (item) => await double(await Promise.resolve(item))),
    );
    expect(answers).toEqual(items.map((item) => item * 2));
    expect(sizes).toEqual([1_000, 1_000, 500]);
    await double(1);
    expect(sizes).toHaveLength(4);
  });

  it('waits for no timer, unless it is told to gather', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] });
    const work = batched(async (items: readonly number[]) => items);
    expect(await work(1)).toBe(1);
    let gathered: number | undefined;
    const gathering = batched(async (items: readonly number[]) => items, 5);
    void gathering(2).then((item) => (gathered = item));
    await jest.advanceTimersByTimeAsync(4);
    expect(gathered).toBeUndefined();
    await jest.advanceTimersByTimeAsync(1);
    expect(gathered).toBe(2);
    jest.useRealTimers();
  });

  it('tells everyone of a failure, and goes on', async () => {
    let fails = true;
    const work = batched(async (items: readonly number[]) => {
      if (fails) throw new Error('the ledger is away');
      return items;
    });
    const failed = await Promise.allSettled([work(1), work(2)]);
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    fails = false;
    expect(await work(1)).toBe(1);
  });
});

describe('the loaders of a ledger', () => {
  let ledger: Ledger;
  beforeEach(async () => {
    ledger = await openLedger({ kind: 'sqlite', path: ':memory:' });
  });
  afterEach(() => ledger.close());

  it('reserve, confirm, settle and find one send at a time', async () => {
    const { sends } = ledger;
    const calls = (['reserve', 'confirm', 'settle', 'holding'] as const).map((method) =>
      jest.spyOn(sends, method),
    );
    const reserve = reservationLoader(ledger, 'one');
    const outcomes = await Promise.all(['a', 'b', 'a'].map((key) => reserve(reservation(key))));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['new', 'new', 'repeat']);

    await sends.free('one', [ref('b')]);
    const confirm = confirmationLoader(ledger, 'one');
    expect(await Promise.all(['b', 'a'].map((key) => confirm(ref(key))))).toEqual([false, true]);

    await reserve(reservation('b'));
    const settle = settlementLoader(ledger, 'one');
    const settled = ['a', 'b'].map((key) => settle(settlement(key, 'accepted')));
    expect(await Promise.all(settled)).toEqual([undefined, undefined]);
    expect(await sends.claimed(['SM-a', 'SM-b'])).toEqual(new Set(['SM-a', 'SM-b']));

    const find = sendLoader(ledger);
    const found = await Promise.all(['b', 'none'].map((key) => find(reservation(key))));
    expect(found).toMatchObject([{ sid: 'SM-b' }, null]);
    expect(calls.map(({ mock }) => mock.calls.length)).toEqual([2, 1, 1, 1]);
    expect(calls[1]!.mock.calls[0]![0]).toBe('one');
  });

  it('belong to their owner, and wait for company as long as they are told', async () => {
    const calls = jest.spyOn(ledger.sends, 'reserve');
    const reserve = reservationLoader(ledger, 'one', 30);
    const first = reserve(reservation('a'));
    await new Promise((resolve) => setImmediate(resolve));
    expect(await Promise.all([first, reserve(reservation('b'))])).toHaveLength(2);
    expect(calls).toHaveBeenCalledTimes(1);
    const others = confirmationLoader(ledger, 'two');
    expect(await others(ref('a'))).toBe(false);
  });
});
