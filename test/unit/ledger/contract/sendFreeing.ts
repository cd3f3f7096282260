import { meanwhile } from './answersLost';
import { hours, sendAccess } from './sendAccess';
import { hour, pass, type Given } from './Setup';
import { ada, ref, reservation, settlement } from './samples';

export function sendFreeingContract(given: Given): void {
  const { sends, reserve, find, read, states } = sendAccess(given);

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
}
