import {
  batched,
  consentLoader,
  reservationLoader,
  settlementLoader,
} from '../../../lib/ledger/batch';
import type { Ledger } from '../../../lib/ledger/ledger';
import { openLedger } from '../../../lib/ledger/open';
import { ada, at, bob, grant, reservation } from './contract/samples';

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

  it('look up the consent of one recipient at a time', async () => {
    await ledger.consent.append([grant()]);
    const calls = jest.spyOn(ledger.consent, 'eventsOf');
    const consentOf = consentLoader(ledger);
    expect(await Promise.all([consentOf(ada), consentOf(bob), consentOf(ada)])).toEqual([
      [grant()],
      [],
      [grant()],
    ]);
    expect(calls).toHaveBeenCalledTimes(1);
  });

  it('reserve and settle one send at a time', async () => {
    let seconds = 0;
    const clock = () => at(++seconds);
    const reserve = reservationLoader(ledger, 'one', clock);
    const settle = settlementLoader(ledger, 'one', clock);
    const outcomes = await Promise.all(['a', 'b', 'a'].map((key) => reserve(reservation(key))));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['new', 'new', 'repeat']);
    const calls = jest.spyOn(ledger.sends, 'settle');
    const rest = { recipient: ada, state: 'sent' as const, errorCode: null, result: null };
    await Promise.all([
      settle({ ...rest, key: 'a', sid: 'SM1' }),
      settle({ ...rest, key: 'b', sid: 'SM2' }),
    ]);
    expect(calls).toHaveBeenCalledTimes(1);
    expect(await ledger.sends.claimed(['SM1', 'SM2'])).toEqual(new Set(['SM1', 'SM2']));
  });
});
