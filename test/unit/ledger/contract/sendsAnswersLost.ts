import type { SendStore } from '../../../../lib/ledger/ledger';
import { answersLost } from './answersLost';
import { hour, ledgerNow, pass, type Given } from './Setup';
import { ada, fromExecution, ref, reservation, settlement } from './samples';

/** Everything is done, its answer lost, and done again. */
export function answersLostContract(given: Given): void {
  const sends = () => given().ledger.sends;
  const read = async (...keys: string[]) =>
    (await sends().find(keys.map((key) => ref(key)))).map((send) => send!);
  const outcomes = async (store: SendStore, owner: string, ...keys: string[]) =>
    (
      await store.reserve(
        owner,
        keys.map((key) => reservation(key)),
      )
    ).map(({ outcome }) => outcome);

  it('still reserves what is new, and only that', async () => {
    const ledger = await answersLost(given);
    await outcomes(sends(), 'one', 'held', 'rejected');
    await sends().settle('one', [settlement('rejected', 'rejected')]);
    expect(await outcomes(ledger.sends, 'two', 'a', 'held', 'b', 'a', 'rejected')).toEqual([
      'new',
      'repeat',
      'new',
      'repeat',
      'new',
    ]);
    expect(await read('a', 'held', 'b', 'rejected')).toMatchObject([
      { state: 'reserved', owner: 'two', version: 0 },
      { state: 'reserved', owner: 'one', version: 0 },
      { state: 'reserved', owner: 'two', version: 0 },
      { state: 'reserved', owner: 'two', errorCode: null },
    ]);
    expect((await sends().sendsSince([ada], new Date(0))).get(ada)).toHaveLength(4);
    // A second call is another one: what the first reserved is a repeat for the same owner, too.
    expect(await outcomes(ledger.sends, 'two', 'a', 'b')).toEqual(['repeat', 'repeat']);
  });

  it('still reserves anew what has expired or is of another execution, and counts it once', async () => {
    const ledger = await answersLost(given);
    const [before, after] = [0, 2 * hour * 1_000].map((establishedAt) =>
      fromExecution({ establishedAt }),
    );
    await sends().reserve('one', [reservation('a', { keepForMilliseconds: 1_000 }), before!]);
    await pass(given, hour);
    const again = await ledger.sends.reserve('two', [reservation('a'), after!]);
    expect(again.map(({ outcome }) => outcome)).toEqual(['new', 'new']);
    expect((await sends().sendsSince([ada], new Date(0))).get(ada)).toHaveLength(4);
  });

  it('does not take for its own what another has got in the meantime', async () => {
    const taken = await answersLost(given, async () =>
      sends().takeOver('heir', await read('a', 'b')),
    );
    const [a, b] = await taken.sends.reserve('one', [reservation('a'), reservation('b')]);
    const heirs = { outcome: 'repeat', send: { owner: 'heir', state: 'reserved' } };
    expect([a, b]).toMatchObject([heirs, heirs]);

    const freed = await answersLost(given, async () => {
      await sends().free('one', [ref('c')]);
      await sends().reserve('other', [reservation('c')]);
    });
    expect(await freed.sends.reserve('one', [reservation('c')])).toMatchObject([
      { outcome: 'repeat', send: { owner: 'other' } },
    ]);

    const accepted = await answersLost(given, () =>
      sends().settle('any', [settlement('d', 'accepted')]),
    );
    expect(await accepted.sends.reserve('one', [reservation('d')])).toMatchObject([
      { outcome: 'repeat', send: { state: 'accepted', sid: 'SM-d' } },
    ]);
  });

  it('still takes over, by one only', async () => {
    const ledger = await answersLost(given);
    await outcomes(sends(), 'dead', 'a', 'b', 'c');
    await sends().settle('dead', [settlement('b', 'unknown'), settlement('c', 'accepted')]);
    const rows = await read('a', 'b', 'c');
    expect(await ledger.sends.takeOver('heir', rows)).toEqual([true, true, false]);
    expect(await ledger.sends.takeOver('heir', rows)).toEqual([false, false, false]);
    expect(await read('a', 'b')).toMatchObject([
      { state: 'reserved', owner: 'heir' },
      { state: 'reserved', owner: 'heir' },
    ]);
  });

  it('does not take over again what another has got, or settled, in the meantime', async () => {
    await outcomes(sends(), 'dead', 'a', 'b', 'c');
    const [a, b, c] = await read('a', 'b', 'c');
    const ledger = await answersLost(given, async () => {
      await sends().takeOver('other', await read('a'));
      await sends().settle('any', [settlement('b', 'accepted')]);
    });
    expect(await ledger.sends.takeOver('heir', [a!, b!, c!])).toEqual([false, false, true]);
    expect(await read('a', 'b', 'c')).toMatchObject([
      { owner: 'other', version: 2, state: 'reserved' },
      { state: 'accepted', owner: 'heir' },
      { state: 'reserved', owner: 'heir' },
    ]);
  });

  it('still confirms, settles, claims and frees', async () => {
    const keys = ['accepted', 'rejected', 'unknown', 'claimed', 'freed'];
    const ledger = await answersLost(given);
    const reservations = keys.map((key) => reservation(key, { contentHash: key }));
    const reserved = await ledger.sends.reserve('one', reservations);
    expect(reserved.map(({ outcome }) => outcome)).toEqual(keys.map(() => 'new'));
    const confirmed = await ledger.sends.confirm(
      'one',
      [...keys, 'none'].map((key) => ref(key)),
    );
    expect(confirmed).toEqual([...keys.map(() => true), false]);
    await ledger.sends.settle('one', [
      settlement('accepted', 'accepted'),
      settlement('rejected', 'rejected'),
      settlement('unknown', 'unknown', { result: 'lost' }),
    ]);
    const claim = { ...settlement('claimed', 'accepted'), sid: 'SM1' };
    expect(await ledger.sends.claim(claim)).toBe(true);
    expect(await ledger.sends.claim({ ...claim, ...ref('unknown') })).toBe(false);
    await ledger.sends.free('one', [ref('freed')]);
    expect(await sends().find(keys.map((key) => ref(key)))).toMatchObject([
      { state: 'accepted', sid: 'SM-accepted' },
      { state: 'rejected', errorCode: 21211 },
      { state: 'unknown', result: 'lost', sid: null },
      { state: 'accepted', sid: 'SM1' },
      null,
    ]);
  });

  it('frees nothing that another has reserved in the meantime', async () => {
    await outcomes(sends(), 'one', 'a');
    const ledger = await answersLost(given, () => outcomes(sends(), 'other', 'a'));
    await ledger.sends.free('one', [ref('a')]);
    expect(await read('a')).toMatchObject([{ owner: 'other', state: 'reserved' }]);
  });

  it('settles nothing that another has taken over in the meantime', async () => {
    await outcomes(sends(), 'one', 'a');
    const ledger = await answersLost(given, async () => sends().takeOver('heir', await read('a')));
    await ledger.sends.settle('one', [settlement('a', 'unknown')]);
    await sends().settle('one', [settlement('a', 'rejected')]);
    expect(await read('a')).toMatchObject([{ owner: 'heir', state: 'reserved' }]);
  });

  it('leaves turns unused rather than giving them twice', async () => {
    const ledger = await answersLost(given);
    const before = await ledgerNow(given());
    const startsIn = await ledger.turns.take('MG1', 2, 10_000);
    expect(startsIn).toBeGreaterThan(20_000 - ((await ledgerNow(given())) - before) - 2);
    expect(startsIn).toBeLessThanOrEqual(20_000);
  });
}
