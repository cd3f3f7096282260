import type { Send } from '../../../../lib/ledger/ledger';
import { sendAccess } from './sendAccess';
import { hour, ledgerNow, pass, type Given } from './Setup';
import { ref, reservation, settlement } from './samples';

export function sendsContract(given: Given): void {
  const { sends, reserve, find, read } = sendAccess(given);

  it.each([
    ['the same', {}, false],
    ['another content', { contentHash: 'beef' }, true],
    ['another address of the person', { address: 'whatsapp:+15005550006' }, true],
    ['no address', { address: undefined }, true],
  ])('says whether what is held is another one: %s', async (_what, changes, isOther) => {
    const address = '+15005550006';
    await sends().reserve('one', [reservation('a', { address })]);
    const [repeat] = await sends().reserve('two', [reservation('a', { address, ...changes })]);
    expect(repeat).toMatchObject({ outcome: 'repeat', isOther });
  });

  it('notes to which address of the person it is about to be sent', async () => {
    const [before, now] = ['+15005550006', 'whatsapp:+15005550006'];
    await sends().reserve('one', [reservation('a', { address: before })]);
    await sends().confirm('one', [reservation('a', { address: now })]);
    const [repeat] = await sends().reserve('two', [reservation('a', { address: now })]);
    expect(repeat).toMatchObject({ isOther: false });
  });

  it('reserves once, and tells a repeat all that is known of the first', async () => {
    const first = reservation('a', { category: 'marketing', topic: 'hats' });
    const { sender, contentHash, category, topic } = first;
    const before = await ledgerNow(given());
    expect(await sends().reserve('one', [first])).toEqual([{ outcome: 'new' }]);
    const after = await ledgerNow(given());
    const reserved = {
      ...ref('a'),
      ...{ sender, contentHash, category, topic },
      state: 'reserved',
      sid: null,
      errorCode: null,
      result: null,
      owner: 'one',
      attempt: expect.any(String),
      version: 0,
      reservedAt: expect.any(Date),
      ageMilliseconds: expect.any(Number),
      settledAt: null,
    };
    expect(await sends().reserve('two', [first])).toEqual([
      { outcome: 'repeat', send: reserved, isOther: false },
    ]);
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
    expect(await sends().reserve('two', [first])).toEqual([
      { outcome: 'repeat', send: accepted, isOther: false },
    ]);
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

  it('tells of a repeat within one call by its own clock, not by that of the host', async () => {
    // PostgreSQL's client needs its timers.
    jest.useFakeTimers({
      now: 0,
      doNotFake: [
        'hrtime',
        'nextTick',
        'performance',
        'queueMicrotask',
        'setImmediate',
        'clearImmediate',
        'setInterval',
        'clearInterval',
        'setTimeout',
        'clearTimeout',
      ],
    });
    try {
      const [, repeat] = await sends().reserve('one', [reservation('a'), reservation('a')]);
      const send = { ...(await find('a')), ageMilliseconds: 0 };
      expect(repeat).toEqual({ outcome: 'repeat', send, isOther: false });
    } finally {
      jest.useRealTimers();
    }
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
}
