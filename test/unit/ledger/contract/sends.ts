import type { Reservation, Settlement } from '../../../../lib/ledger/ledger';
import type { Given } from './Setup';
import { ada, at, bob, reservation } from './samples';

const settlement = (
  key: string,
  state: Settlement['state'],
  changes: Partial<Settlement> = {},
): Settlement => ({
  key,
  recipient: ada,
  state,
  sid: state === 'sent' ? `SM-${key}` : null,
  errorCode: state === 'rejected' ? 21211 : null,
  result: null,
  ...changes,
});

export function sendsContract(given: Given): void {
  const sends = () => given().ledger.sends;
  const reserve = async (owner: string, seconds: number, ...reservations: Reservation[]) =>
    (await sends().reserve(owner, at(seconds), reservations)).map(({ outcome }) => outcome);
  const state = async (key: string) =>
    (await sends().find([{ key, recipient: ada }]))[0]?.state ?? null;

  it('reserves once, and tells a repeat all that is known of the first', async () => {
    const first = reservation('a', { category: 'marketing' });
    expect(await sends().reserve('one', at(0), [first])).toEqual([{ outcome: 'new' }]);
    const reserved = {
      ...first,
      state: 'reserved',
      sid: null,
      errorCode: null,
      result: null,
      owner: 'one',
      reservedAt: at(0),
      heldAt: at(0),
      settledAt: null,
    };
    expect(await sends().reserve('two', at(5), [first])).toEqual([
      { outcome: 'repeat', send: reserved },
    ]);
    await sends().settle('one', at(2), [settlement('a', 'sent', { result: '{"sid":"SM-a"}' })]);
    const sent = {
      ...reserved,
      state: 'sent',
      sid: 'SM-a',
      result: '{"sid":"SM-a"}',
      settledAt: at(2),
    };
    expect(await sends().reserve('two', at(5), [first])).toEqual([
      { outcome: 'repeat', send: sent },
    ]);
  });

  it('answers in the given order, and knows a repeat within one call', async () => {
    await reserve('one', 0, reservation('b'));
    const outcomes = await sends().reserve(
      'two',
      at(1),
      ['a', 'b', 'a', 'c'].map((key) => reservation(key)),
    );
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['new', 'repeat', 'repeat', 'new']);
    expect(outcomes[1]).toMatchObject({ send: { key: 'b', owner: 'one' } });
    expect(outcomes[2]).toMatchObject({ send: { key: 'a', owner: 'two', state: 'reserved' } });
  });

  it('reserves more than one chunk, repeats across chunks included', async () => {
    const many = Array.from({ length: 2_100 }, (_, index) => reservation(`key ${index % 2_000}`));
    const outcomes = await reserve('one', 0, ...many);
    expect(outcomes.filter((outcome) => outcome === 'new')).toHaveLength(2_000);
    expect(outcomes.slice(2_000)).toEqual(Array(100).fill('repeat'));
  });

  it('takes the same key for another recipient as another send', async () => {
    expect(await reserve('one', 0, reservation('a'), reservation('a', { recipient: bob }))).toEqual(
      ['new', 'new'],
    );
    await sends().settle('one', at(1), [settlement('a', 'sent')]);
    const found = await sends().find(
      [ada, bob, '+15005550000'].map((recipient) => ({ key: 'a', recipient })),
    );
    expect(found.map((send) => send?.state ?? null)).toEqual(['sent', 'reserved', null]);
  });

  it('refuses an empty key', async () => {
    await expect(sends().reserve('one', at(0), [reservation('')])).rejects.toThrow(
      'key of a send is empty',
    );
  });

  it('frees a key that was rejected, given back or has expired', async () => {
    await reserve(
      'one',
      0,
      reservation('a'),
      reservation('b'),
      reservation('c', { expiresAt: at(10) }),
    );
    await sends().settle('one', at(1), [settlement('a', 'rejected')]);
    await sends().release('one', [{ key: 'b', recipient: ada }]);
    expect(await reserve('two', 9, reservation('c'))).toEqual(['repeat']);
    expect(await reserve('two', 10, reservation('a'), reservation('b'), reservation('c'))).toEqual([
      'new',
      'new',
      'new',
    ]);
    expect((await sends().find([{ key: 'a', recipient: ada }]))[0]).toMatchObject({
      errorCode: null,
      reservedAt: at(10),
    });
  });

  it('notes of a send that another has taken over only that it went out', async () => {
    await reserve('dead', 0, reservation('a'), reservation('b'), reservation('c'));
    const rows = (await sends().find(['a', 'b', 'c'].map((key) => ({ key, recipient: ada })))).map(
      (send) => send!,
    );
    expect(await sends().takeOver('heir', at(60), rows)).toEqual([true, true, true]);
    expect(await sends().takeOver('late', at(61), rows)).toEqual([false, false, false]);
    await sends().settle('dead', at(62), [settlement('a', 'sent'), settlement('b', 'rejected')]);
    await sends().release('dead', [{ key: 'c', recipient: ada }]);
    expect([await state('a'), await state('b'), await state('c')]).toEqual([
      'sent',
      'reserved',
      'reserved',
    ]);
    await sends().settle('heir', at(63), [settlement('a', 'unknown'), settlement('b', 'unknown')]);
    expect([await state('a'), await state('b')]).toEqual(['sent', 'unknown']);
    expect((await sends().find([{ key: 'b', recipient: ada }]))[0]).toMatchObject({
      reservedAt: at(0),
      heldAt: at(60),
    });
  });

  it('hands over what is unknown, and nothing that is settled', async () => {
    await reserve('dead', 0, reservation('a'), reservation('b'));
    await sends().settle('dead', at(1), [settlement('a', 'unknown'), settlement('b', 'sent')]);
    const rows = (await sends().find(['a', 'b'].map((key) => ({ key, recipient: ada })))).map(
      (send) => send!,
    );
    expect(await sends().takeOver('heir', at(2), rows)).toEqual([true, false]);
    expect(await state('a')).toBe('reserved');
    await sends().release('heir', [
      { key: 'a', recipient: ada },
      { key: 'b', recipient: ada },
    ]);
    expect([await state('a'), await state('b')]).toEqual([null, 'sent']);
  });

  it('keeps the last of two settlements in one call', async () => {
    await reserve('one', 0, reservation('a'));
    await sends().settle('one', at(1), [settlement('a', 'unknown'), settlement('a', 'sent')]);
    expect(await state('a')).toBe('sent');
  });

  it('knows which SIDs are the answer of a send', async () => {
    await reserve('one', 0, reservation('a'));
    await sends().settle('one', at(1), [settlement('a', 'sent')]);
    expect(await sends().claimed(['SM-a', 'SM-b'])).toEqual(new Set(['SM-a']));
  });

  it('counts the sends to a recipient, expired and erased keys included', async () => {
    await reserve(
      'one',
      0,
      reservation('a', { expiresAt: at(5), category: 'marketing' }),
      reservation('x'),
    );
    await sends().settle('one', at(1), [settlement('a', 'sent'), settlement('x', 'rejected')]);
    await reserve(
      'one',
      10,
      reservation('a', { category: 'marketing' }),
      reservation('b', { kind: 'call' }),
    );
    const times = async (filter?: { kind?: string; category?: string }) =>
      (await sends().timesSince([ada, bob], at(0), filter)).get(ada);
    expect(await times()).toEqual([at(0), at(10), at(10)]);
    expect(await times({ category: 'marketing' })).toEqual([at(0), at(10)]);
    expect(await times({ kind: 'call' })).toEqual([at(10)]);
    expect(await sends().timesSince([ada, bob], at(1))).toEqual(
      new Map([
        [ada, [at(10), at(10)]],
        [bob, []],
      ]),
    );
  });

  it('prunes what has expired once caps no longer count it', async () => {
    const day = 86_400;
    await reserve('one', 0, reservation('a'), reservation('b', { expiresAt: at(90 * day) }));
    expect(await sends().prune(at(30 * day))).toBe(0);
    expect(await sends().prune(at(36 * day))).toBe(1);
    expect([await state('a'), await state('b')]).toEqual([null, 'reserved']);
  });
}
