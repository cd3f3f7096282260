import { sendAccess } from './sendAccess';
import { hour, ledgerNow, pass, type Given } from './Setup';
import { bob, ref, reservation, settlement } from './samples';

export function sendHoldersContract(given: Given): void {
  const { sends, reserve, find, read, states, row } = sendAccess(given);

  it('confirms only what is reserved by who asks, and notes when', async () => {
    await reserve('one', reservation('a', { sender: 'A' }), reservation('b'), reservation('c'));
    await reserve('two', reservation('d', { sender: 'D' }));
    await sends().settle('one', [settlement('b', 'accepted'), settlement('c', 'unknown')]);
    await pass(given, hour);
    const before = await ledgerNow(given());
    const refs = ['d', 'a', 'b', 'c', 'none'].map((key) => ref(key));
    expect(await sends().confirm('one', refs)).toEqual([false, true, false, false, false]);
    expect(await states('a', 'b', 'c', 'd')).toEqual([
      'reserved',
      'accepted',
      'unknown',
      'reserved',
    ]);
    const [held, other] = [await row('A'), await row('D')];
    expect(held['held_at']).toBeGreaterThanOrEqual(before);
    expect(held['held_at']).toBeLessThanOrEqual(await ledgerNow(given()));
    expect(held['reserved_at']).toBeLessThan(before);
    expect(other['held_at']).toBeLessThan(before);
  });

  it('confirms twice what is asked for twice, and notes the last content', async () => {
    await reserve('one', reservation('a'), reservation('b'));
    const refs = [
      { ...ref('a'), contentHash: 'first' },
      ref('b'),
      { ...ref('a'), contentHash: 'last' },
      ref('none'),
      ref('none'),
    ];
    expect(await sends().confirm('one', refs)).toEqual([true, true, true, false, false]);
    expect(await read('a', 'b')).toMatchObject([
      { contentHash: 'last', version: 1 },
      { contentHash: 'c0ffee', version: 1 },
    ]);
  });

  it('notes what is about to be sent, where that is given', async () => {
    await reserve('one', reservation('a'), reservation('b'));
    const refs = [{ ...ref('a'), contentHash: 'beef' }, ref('b')];
    expect(await sends().confirm('one', refs)).toEqual([true, true]);
    expect(await read('a', 'b')).toMatchObject([
      { contentHash: 'beef' },
      { contentHash: reservation('b').contentHash },
    ]);
  });

  it('hands over nothing that its holder has confirmed since it was read', async () => {
    await reserve('one', reservation('a'), reservation('b'));
    const before = await read('a', 'b');
    expect(await sends().confirm('one', [ref('a')])).toEqual([true]);
    expect(await sends().takeOver('heir', before)).toEqual([false, true]);
    expect(await read('a')).toMatchObject([{ owner: 'one', version: 1 }]);
    expect(await sends().confirm('one', [ref('a'), ref('b')])).toEqual([true, false]);
    expect(await sends().takeOver('heir', await read('a'))).toEqual([true]);
    expect(await read('a')).toMatchObject([{ owner: 'heir', version: 3 }]);
  });

  it('notes of a send that another has taken over only that it went out', async () => {
    const keys = ['a', 'b', 'c', 'd'];
    await reserve('dead', ...keys.map((key) => reservation(key, { sender: key })));
    const rows = await read(...keys);
    await pass(given, hour);
    const before = await ledgerNow(given());
    expect(await sends().takeOver('heir', rows.slice(0, 3))).toEqual([true, true, true]);
    expect(await sends().takeOver('late', rows)).toEqual([false, false, false, true]);
    expect(await sends().confirm('dead', [ref('a')])).toEqual([false]);
    await sends().settle('dead', [settlement('a', 'accepted'), settlement('b', 'rejected')]);
    await sends().free('dead', [ref('c')]);
    expect(await states('a', 'b', 'c')).toEqual(['accepted', 'reserved', 'reserved']);
    await sends().settle('heir', [settlement('a', 'unknown'), settlement('b', 'unknown')]);
    expect(await states('a', 'b')).toEqual(['accepted', 'unknown']);
    expect(await read('b', 'c', 'd')).toMatchObject([
      {
        owner: 'heir',
        version: 1,
        reservedAt: new Date(rows[1]!.reservedAt.getTime() - 3_600_000),
      },
      { owner: 'heir', version: 1 },
      { owner: 'late', version: 1 },
    ]);
    expect((await row('c'))['held_at']).toBeGreaterThanOrEqual(before);
  });

  it('hands over what is unknown, and nothing that is settled', async () => {
    await reserve('dead', reservation('a'), reservation('b'));
    await sends().settle('dead', [settlement('a', 'unknown'), settlement('b', 'accepted')]);
    const rows = await read('b', 'a');
    expect(await sends().takeOver('heir', rows)).toEqual([false, true]);
    expect(await find('a')).toMatchObject({ state: 'reserved', owner: 'heir', settledAt: null });
    await sends().free('heir', [ref('a'), ref('b')]);
    expect(await states('a', 'b')).toEqual([null, 'accepted']);
  });

  it('hands over to one only, who has read it as it is', async () => {
    await reserve('dead', reservation('a'), reservation('b'), reservation('c'));
    const [a, b, c] = await read('a', 'b', 'c');
    expect(await sends().takeOver('heir', [a!, a!])).toEqual([true, false]);
    expect(await sends().takeOver('heir', [a!])).toEqual([false]);
    await sends().settle('dead', [settlement('b', 'unknown')]);
    expect(await sends().takeOver('heir', [b!])).toEqual([false]);
    const asRead = [
      { ...c!, attempt: 'another' },
      { ...c!, version: 1 },
      { ...c!, state: 'unknown' as const },
      { ...c!, key: 'none' },
    ];
    for (const send of asRead) expect(await sends().takeOver('heir', [send])).toEqual([false]);
    expect(await find('c')).toEqual({ ...c!, ageMilliseconds: expect.any(Number) });
    // Also from the holder to itself: two executions may have the same name.
    expect(await sends().takeOver('dead', [c!])).toEqual([true]);
    expect(await sends().takeOver('dead', [c!])).toEqual([false]);
    expect(await find('c')).toMatchObject({ owner: 'dead', version: 1 });
    const now = await read('b');
    const all = await Promise.all(['x', 'y', 'z'].map((heir) => sends().takeOver(heir, now)));
    expect(all.flat().filter(Boolean)).toHaveLength(1);
  });

  it('hands over nothing that its holder has given back and reserved anew since it was read', async () => {
    await reserve('one', reservation('a'));
    const before = await read('a');
    await sends().free('one', [ref('a')]);
    await reserve('one', reservation('a'));
    expect(await sends().takeOver('heir', before)).toEqual([false]);
    expect(await read('a')).toMatchObject([{ owner: 'one', state: 'reserved' }]);
    expect(await sends().takeOver('heir', await read('a'))).toEqual([true]);
  });

  it('does to a later attempt of its owner nothing that was meant for an earlier one', async () => {
    const keys = ['a', 'b', 'c'];
    const by = (attempt: string) => keys.map((key) => reservation(key, { attempt }));
    await reserve('one', ...by('first'));
    await sends().free('one', by('first'));
    await reserve('one', ...by('second'));
    expect(await sends().confirm('one', by('first'))).toEqual([false, false, false]);
    await sends().settle('one', [
      settlement('a', 'rejected', { attempt: 'first' }),
      settlement('b', 'unknown', { attempt: 'first' }),
    ]);
    await sends().free('one', by('first'));
    expect(await read(...keys)).toMatchObject(
      keys.map(() => ({ state: 'reserved', attempt: 'second', version: 0 })),
    );
    expect(await sends().takeOver('one', await read(...keys), 'third')).toEqual([true, true, true]);
    await sends().free('one', by('second'));
    expect(await sends().confirm('one', by('third'))).toEqual([true, true, true]);
    await sends().settle('one', [
      settlement('a', 'accepted', { attempt: 'first' }),
      settlement('b', 'rejected', { attempt: 'third' }),
    ]);
    await sends().free('one', [reservation('c', { attempt: 'third' })]);
    expect(await states(...keys)).toEqual(['accepted', 'rejected', null]);
  });

  it('keeps the last of two settlements in one call', async () => {
    await reserve('one', reservation('a'), reservation('b'));
    await sends().settle('one', [
      settlement('a', 'unknown'),
      settlement('b', 'accepted'),
      settlement('a', 'accepted'),
    ]);
    expect(await states('a', 'b')).toEqual(['accepted', 'accepted']);
    expect(await sends().claimed(['SM-a', 'SM-b', 'SM-c'])).toEqual(new Set(['SM-a', 'SM-b']));
  });

  it('keeps to its accounts: settles, confirms, frees and takes over no other send', async () => {
    const other = { account: 'AC00000000000000000000000000000002' };
    await reserve('one', reservation('a'));
    expect(await sends().confirm('one', [ref('a', other)])).toEqual([false]);
    await sends().settle('one', [settlement('a', 'accepted', other)]);
    await sends().free('one', [ref('a', { kind: 'call' })]);
    expect(await sends().takeOver('two', [{ ...(await find('a')), recipient: bob }])).toEqual([
      false,
    ]);
    expect(await find('a')).toMatchObject({ state: 'reserved', owner: 'one', version: 0 });
  });
}
