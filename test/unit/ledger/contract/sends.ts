import type { Reservation, Send } from '../../../../lib/ledger/ledger';
import { meanwhile } from './answersLost';
import { day, hour, ledgerNow, pass, type Given } from './Setup';
import { ada, bob, ref, reservation, settlement } from './samples';

const hours = (count: number) => ({ keepForMilliseconds: count * hour * 1_000 });

export function sendsContract(given: Given): void {
  const sends = () => given().ledger.sends;
  const reserve = async (owner: string, ...reservations: Reservation[]) =>
    (await sends().reserve(owner, reservations)).map(({ outcome }) => outcome);
  const find = async (key: string) => (await sends().find([ref(key)]))[0]!;
  const read = async (...keys: string[]): Promise<Send[]> =>
    (await sends().find(keys.map((key) => ref(key)))).map((send) => send!);
  const states = async (...keys: string[]) =>
    (await sends().find(keys.map((key) => ref(key)))).map((send) => send?.state ?? null);
  const row = async (key: string) =>
    (await given().database.all('SELECT * FROM twilio_ops_sends WHERE sender = ?', [key]))[0]!;

  it('reserves once, and tells a repeat all that is known of the first', async () => {
    const first = reservation('a', { category: 'marketing' });
    const { sender, contentHash, category } = first;
    const before = await ledgerNow(given());
    expect(await sends().reserve('one', [first])).toEqual([{ outcome: 'new' }]);
    const after = await ledgerNow(given());
    const reserved = {
      ...ref('a'),
      ...{ sender, contentHash, category },
      state: 'reserved',
      sid: null,
      errorCode: null,
      result: null,
      owner: 'one',
      version: 0,
      reservedAt: expect.any(Date),
      ageMilliseconds: expect.any(Number),
      settledAt: null,
    };
    expect(await sends().reserve('two', [first])).toEqual([{ outcome: 'repeat', send: reserved }]);
    const { reservedAt } = await find('a');
    expect(reservedAt.getTime()).toBeGreaterThanOrEqual(before);
    expect(reservedAt.getTime()).toBeLessThanOrEqual(after);

    const result = '{"sid":"SM-a"}';
    await sends().settle('one', [settlement('a', 'accepted', { result, errorCode: 30007 })]);
    const accepted = {
      ...reserved,
      state: 'accepted',
      sid: 'SM-a',
      errorCode: 30007,
      result,
      reservedAt,
      settledAt: expect.any(Date),
    };
    expect(await sends().reserve('two', [first])).toEqual([{ outcome: 'repeat', send: accepted }]);
    const { settledAt } = await find('a');
    expect(settledAt!.getTime()).toBeGreaterThanOrEqual(before);
    expect(settledAt!.getTime()).toBeLessThanOrEqual(await ledgerNow(given()));
  });

  it('tells how long ago a send was reserved, by its own clock', async () => {
    const age = async (told: () => Promise<Send>) => {
      const before = await ledgerNow(given());
      const { reservedAt, ageMilliseconds } = await told();
      const after = await ledgerNow(given());
      expect(ageMilliseconds).toBeGreaterThanOrEqual(before - reservedAt.getTime());
      expect(ageMilliseconds).toBeLessThanOrEqual(after - reservedAt.getTime());
      return ageMilliseconds;
    };
    await reserve('one', reservation('a'));
    await pass(given, hour);
    expect(await age(() => find('a'))).toBeGreaterThanOrEqual(hour * 1_000);
    const told = async () => {
      const [outcome] = await sends().reserve('two', [reservation('a')]);
      if (outcome?.outcome !== 'repeat') throw new Error('The reservation is lost');
      return outcome.send;
    };
    expect(await age(told)).toBeGreaterThanOrEqual(hour * 1_000);
    expect(await sends().takeOver('heir', await read('a'))).toEqual([true]);
    expect(await sends().confirm('heir', [ref('a')])).toEqual([true]);
    expect(await age(() => find('a'))).toBeGreaterThanOrEqual(hour * 1_000);
    await pass(given, -2 * hour);
    expect(await age(() => find('a'))).toBeLessThan(0);
  });

  it('answers in the given order, and knows a repeat within one call', async () => {
    await reserve('one', reservation('b'));
    const outcomes = await sends().reserve('two', [
      reservation('a', { contentHash: 'first', sender: null, category: 'marketing' }),
      reservation('b', { contentHash: 'other' }),
      reservation('a', { contentHash: 'second' }),
      reservation('c'),
      reservation('a', { contentHash: 'third' }),
      reservation('b'),
    ]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual([
      'new',
      'repeat',
      'repeat',
      'new',
      'repeat',
      'repeat',
    ]);
    expect(outcomes[1]).toMatchObject({ send: { key: 'b', owner: 'one', contentHash: 'c0ffee' } });
    const first = {
      ...ref('a'),
      contentHash: 'first',
      sender: null,
      category: 'marketing',
      state: 'reserved',
      owner: 'two',
      version: 0,
      sid: null,
      errorCode: null,
      result: null,
      ageMilliseconds: 0,
      settledAt: null,
      reservedAt: expect.any(Date),
    };
    expect(outcomes[2]).toMatchObject({ send: first });
    expect(outcomes[4]).toMatchObject({ send: first });
    expect(outcomes[5]).toMatchObject({ send: { key: 'b', owner: 'one' } });
    expect(await find('a')).toMatchObject({ ...first, ageMilliseconds: expect.any(Number) });
    expect(await find('b')).toMatchObject({ owner: 'one', contentHash: 'c0ffee' });
  });

  it('reserves and finds more than one chunk, repeats across chunks included', async () => {
    const many = Array.from({ length: 2_100 }, (_, index) => reservation(`key ${index % 2_000}`));
    const outcomes = await reserve('one', ...many);
    expect(outcomes.slice(0, 2_000)).toEqual(Array(2_000).fill('new'));
    expect(outcomes.slice(2_000)).toEqual(Array(100).fill('repeat'));
    await sends().settle(
      'one',
      many.slice(0, 1_500).map(({ key }) => settlement(key, 'accepted')),
    );
    const found = await sends().find(many);
    expect(found.map((send) => send?.key)).toEqual(many.map(({ key }) => key));
    const accepted = found.map((send) => send?.state === 'accepted');
    expect(accepted).toEqual(many.map((_, index) => index % 2_000 < 1_500));
    const confirmed = await sends().confirm('one', many.slice(0, 2_000));
    expect(confirmed).toEqual(many.slice(0, 2_000).map((_, index) => index >= 1_500));
    const rows = (await sends().find(many.slice(0, 2_000))) as Send[];
    expect(await sends().takeOver('two', rows)).toEqual(confirmed);
    await sends().free('two', many);
    expect((await sends().find(many)).map((send) => send !== null)).toEqual(accepted);
    const sids = many.map(({ key }) => `SM-${key}`);
    expect(await sends().claimed(sids)).toEqual(new Set(sids.slice(0, 1_500)));
  });

  it('does nothing for nothing', async () => {
    expect(await sends().reserve('one', [])).toEqual([]);
    expect(await sends().find([])).toEqual([]);
    expect(await sends().confirm('one', [])).toEqual([]);
    expect(await sends().takeOver('one', [])).toEqual([]);
    expect(await sends().claimed([])).toEqual(new Set());
    expect(await sends().sendsSince([], new Date(0))).toEqual(new Map());
    await sends().settle('one', []);
    await sends().free('one', []);
  });

  it('finds in the given order, also what is asked for twice', async () => {
    await reserve('one', reservation('a'), reservation('b', { contentHash: 'other' }));
    const found = await sends().find(['b', 'none', 'a', 'b'].map((key) => ref(key)));
    expect(found.map((send) => send && `${send.key} ${send.contentHash}`)).toEqual([
      'b other',
      null,
      'a c0ffee',
      'b other',
    ]);
  });

  it('frees a key that was rejected or given back', async () => {
    await reserve('one', reservation('a'), reservation('b'));
    const rejection = settlement('a', 'rejected', { sid: 'SM1', result: '{}' });
    await sends().settle('one', [rejection]);
    await sends().free('one', [ref('b')]);
    expect(await states('a', 'b')).toEqual(['rejected', null]);
    expect(await find('a')).toMatchObject({ errorCode: 21211, sid: 'SM1', result: '{}' });
    await pass(given, hour);
    const changed = { contentHash: 'other', sender: null, category: 'marketing' };
    expect(await reserve('two', reservation('a', changed), reservation('b'))).toEqual([
      'new',
      'new',
    ]);
    const send = await find('a');
    expect(send).toMatchObject({
      ...changed,
      state: 'reserved',
      owner: 'two',
      version: 0,
      errorCode: null,
      sid: null,
      result: null,
      settledAt: null,
    });
    expect(send.ageMilliseconds).toBeLessThan(hour * 1_000);
  });

  it('frees a key that has expired, also among others, and goes on counting the send', async () => {
    await reserve(
      'one',
      reservation('a', { category: 'first', ...hours(10) }),
      reservation('b', hours(10)),
      reservation('c', hours(12)),
      reservation('d', hours(10)),
    );
    await sends().settle('one', [settlement('a', 'accepted'), settlement('d', 'rejected')]);
    await pass(given, 9 * hour);
    expect(await reserve('two', reservation('a'), reservation('b'))).toEqual(['repeat', 'repeat']);
    await pass(given, hour);
    const keys = ['c', 'a', 'new', 'b', 'd', 'a'];
    expect(await reserve('two', ...keys.map((key) => reservation(key)))).toEqual([
      'repeat',
      'new',
      'new',
      'new',
      'new',
      'repeat',
    ]);
    expect(await read('a', 'b', 'c')).toMatchObject([
      { state: 'reserved', owner: 'two', sid: null },
      { state: 'reserved', owner: 'two' },
      { state: 'reserved', owner: 'one' },
    ]);
    const counted = (await sends().sendsSince([ada], new Date(0))).get(ada)!;
    expect(counted).toHaveLength(7);
    expect(counted.filter(({ category }) => category === 'first')).toHaveLength(1);
    expect(await sends().claimed(['SM-a'])).toEqual(new Set(['SM-a']));
    // Nothing is left of them that who held them could still send, or give back.
    expect(await sends().confirm('one', [ref('b'), ref('c')])).toEqual([false, true]);
    await sends().free('one', [ref('b')]);
    expect(await states('b')).toEqual(['reserved']);
  });

  it('frees a key again and again, in as many sends', async () => {
    for (const owner of ['one', 'two', 'three']) {
      const short = reservation('a', { category: owner, ...hours(1) });
      expect(await reserve(owner, short, reservation(owner, hours(1)))).toEqual(['new', 'new']);
      await pass(given, hour);
    }
    const counted = (await sends().sendsSince([ada], new Date(0))).get(ada)!;
    const categories = counted.flatMap(({ category }) => category ?? []);
    expect(categories).toEqual(['one', 'two', 'three']);
  });

  it('reserves anew what was freed or rejected while it was being read', async () => {
    for (const away of [
      () => sends().free('one', [ref('a')]),
      () => sends().settle('one', [settlement('a', 'rejected')]),
    ]) {
      await reserve('one', reservation('a'), reservation('b'));
      const ledger = await meanwhile(given, /^SELECT send\.\*/, away);
      const outcomes = await ledger.sends.reserve('two', [reservation('a'), reservation('b')]);
      expect(outcomes.map(({ outcome }) => outcome)).toEqual(['new', 'repeat']);
      expect(await find('a')).toMatchObject({ owner: 'two', state: 'reserved' });
      await sends().free('two', [ref('a')]);
    }
  });

  it('leaves alone what another reserved anew while it was found to have expired', async () => {
    await reserve('one', reservation('a', hours(1)));
    await pass(given, 2 * hour);
    const ledger = await meanwhile(given, /^UPDATE twilio_ops_sends AS send SET id/, () =>
      reserve('heir', reservation('a', { category: 'fresh' })),
    );
    const [outcome] = await ledger.sends.reserve('two', [reservation('a')]);
    expect(outcome).toMatchObject({ outcome: 'repeat', send: { owner: 'heir' } });
    const counted = (await sends().sendsSince([ada], new Date(0))).get(ada)!;
    expect(counted.map(({ category }) => category)).toEqual([null, 'fresh']);
  });

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
      { ...c!, owner: 'another' },
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

  it('counts the sends to a recipient, expired and erased keys included', async () => {
    await reserve('one', reservation('a', { category: 'marketing', ...hours(5) }));
    await reserve('one', reservation('x'), reservation('y', { recipient: bob }));
    await sends().settle('one', [settlement('a', 'accepted'), settlement('x', 'rejected')]);
    await pass(given, 10 * hour);
    await reserve('one', reservation('a', { category: 'sale' }));
    await pass(given, hour);
    await reserve('one', reservation('b', { kind: 'call' }));
    await sends().settle('one', [settlement('a', 'unknown')]);
    await given().ledger.consent.erase([ada]);
    const all = await sends().sendsSince([ada, '+15005550000', bob, ada], new Date(0));
    expect([...all.keys()]).toEqual([ada, '+15005550000', bob]);
    expect(all.get('+15005550000')).toEqual([]);
    const [first, second, third] = all.get(ada)!;
    expect(all.get(ada)).toEqual([
      { at: expect.any(Date), kind: 'message', category: 'marketing' },
      { at: expect.any(Date), kind: 'message', category: 'sale' },
      { at: expect.any(Date), kind: 'call', category: null },
    ]);
    expect(all.get(bob)).toEqual([{ at: expect.any(Date), kind: 'message', category: null }]);
    expect(second!.at.getTime() - first!.at.getTime()).toBeGreaterThanOrEqual(10 * hour * 1_000);
    expect(third!.at.getTime() - second!.at.getTime()).toBeGreaterThanOrEqual(hour * 1_000);

    const since = async (moment: number) =>
      (await sends().sendsSince([ada], new Date(moment))).get(ada)!;
    expect(await since(second!.at.getTime())).toEqual([second, third]);
    expect(await since(second!.at.getTime() + 1)).toEqual([third]);
  });

  it('counts the sends of more recipients than one chunk', async () => {
    const recipients = Array.from({ length: 1_200 }, (_, index) => `+1500555${1_000 + index}`);
    await reserve('one', ...recipients.map((recipient) => reservation('a', { recipient })));
    const counted = await sends().sendsSince(recipients, new Date(0));
    expect([...counted.keys()]).toEqual(recipients);
    expect([...counted.values()].every((list) => list.length === 1)).toBe(true);
  });

  it('prunes what has expired once caps no longer count it, by its own clock', async () => {
    await reserve(
      'one',
      reservation('a', hours(34 * 24)),
      reservation('b', hours(90 * 24)),
      reservation('c', hours(36 * 24)),
      reservation('d', { recipient: bob, ...hours(24) }),
    );
    await pass(given, 35 * day - hour);
    expect(await sends().prune()).toBe(0);
    await pass(given, 2 * hour);
    expect(await sends().prune()).toBe(2);
    expect(await states('a', 'b', 'c')).toEqual([null, 'reserved', 'reserved']);
    await pass(given, day);
    expect(await given().ledger.prune(new Date())).toBe(1);
    expect(await states('b', 'c')).toEqual(['reserved', null]);
    expect((await sends().sendsSince([bob], new Date(0))).get(bob)).toEqual([]);
  });
}
