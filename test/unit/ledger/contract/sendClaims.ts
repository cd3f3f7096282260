import type { Reservation } from '../../../../lib/ledger/ledger';
import { ledgerNow, pass, type Given } from './Setup';
import { bob, fromExecution, ref, reservation, settlement } from './samples';

export function sendClaimsContract(given: Given): void {
  const sends = () => given().ledger.sends;
  const claim = (key: string, sid: string, changes: Partial<Reservation> = {}) => {
    const { account, kind, recipient, isOwn } = reservation(key, changes);
    const result = `of ${key}`;
    const found = settlement(key, 'accepted', { account, kind, recipient, isOwn, result });
    return sends().claim({ ...found, sid });
  };
  const find = async (key: string) => (await sends().find([ref(key)]))[0]!;
  const differing = { contentHash: 'another' };

  it('settles a send by what a look-up found', async () => {
    await sends().reserve('one', [reservation('a'), reservation('b', differing)]);
    await sends().settle('one', [settlement('a', 'unknown', { errorCode: 20500, result: 'lost' })]);
    await pass(given, 60);
    const before = await ledgerNow(given());
    expect(await claim('a', 'SM1')).toBe(true);
    const send = await find('a');
    expect(send).toMatchObject({
      state: 'accepted',
      sid: 'SM1',
      result: 'of a',
      errorCode: null,
      owner: 'one',
    });
    expect(send.settledAt!.getTime()).toBeGreaterThanOrEqual(before);
    expect(send.settledAt!.getTime()).toBeLessThanOrEqual(await ledgerNow(given()));
    expect(await find('b')).toMatchObject({ state: 'reserved', sid: null, settledAt: null });
  });

  it('gives one message to one of two sends, the other is told so', async () => {
    await sends().reserve('one', [reservation('a'), reservation('b', differing)]);
    expect([await claim('a', 'SM1'), await claim('b', 'SM1')]).toEqual([true, false]);
    expect(await claim('a', 'SM1')).toBe(true);
    expect(await find('a')).toMatchObject({ state: 'accepted', sid: 'SM1' });
    expect(await find('b')).toMatchObject({ state: 'reserved', sid: null, result: null });
    expect(await claim('b', 'SM2')).toBe(true);
    expect(await sends().claimed(['SM1', 'SM2', 'SM3'])).toEqual(new Set(['SM1', 'SM2']));
    expect(await sends().claimed(['SM1', 'SM2', 'SM3'], ref('b'))).toEqual(new Set(['SM1']));
  });

  it('gives nothing away that may yet be the answer of one alike that somebody holds', async () => {
    await sends().reserve('one', [reservation('a'), reservation('b')]);
    expect(await claim('a', 'SM1')).toBe(false);
    expect(await find('a')).toMatchObject({ state: 'reserved', sid: null });
    await sends().settle('one', [settlement('b', 'accepted')]);
    expect(await claim('a', 'SM-b')).toBe(false);
    expect(await claim('a', 'SM1')).toBe(true);
  });

  it('gives what is found to the first of two alike of which both answers were lost', async () => {
    await sends().reserve('one', [reservation('a'), reservation('b')]);
    await sends().settle('one', [settlement('a', 'unknown'), settlement('b', 'unknown')]);
    const heirOf = async (key: string) => sends().takeOver('heir', [await find(key)]);
    expect(await heirOf('a')).toEqual([true]);
    expect(await claim('a', 'SM1')).toBe(true);
    expect(await heirOf('b')).toEqual([true]);
    expect(await claim('b', 'SM1')).toBe(false);
    expect(await find('a')).toMatchObject({ state: 'accepted', sid: 'SM1' });
    expect(await find('b')).toMatchObject({ state: 'reserved', sid: null });
  });

  it('gives nothing away that may be the answer to a request of unknown outcome', async () => {
    const request = { kind: 'request' };
    await sends().reserve('one', [reservation('r', request), reservation('a')]);
    await sends().settle('one', [settlement('r', 'unknown', request)]);
    expect(await claim('a', 'SM1')).toBe(false);
    await sends().settle('one', [settlement('r', 'accepted', request)]);
    expect(await claim('a', 'SM1')).toBe(true);
  });

  it.each(['request', 'call'])('minds no %s of unknown outcome from long before', async (kind) => {
    const own = kind === 'request' ? {} : { kind, ...differing };
    const year = { keepForMilliseconds: 366 * 86_400_000 };
    await sends().reserve('one', [reservation('r', { kind, ...year })]);
    await sends().settle('one', [settlement('r', 'unknown', { kind })]);
    await pass(given, 13 * 3_600);
    await sends().reserve('one', [reservation('a', own)]);
    expect(await claim('a', 'SM1', own)).toBe(false);
    await sends().free('one', [reservation('a', own)]);
    await pass(given, 2 * 3_600);
    await sends().reserve('one', [reservation('a', own)]);
    expect(await claim('a', 'SM1', own)).toBe(true);
  });

  describe('among sends that look alike, though they differ in what Twilio does not show', () => {
    const [shown, other] = ['s', 'o'].map((letter) => letter.repeat(32));
    const withMedia = (media: string, half = shown) => ({
      contentHash: `${media.padEnd(32)}${half}`,
    });
    const one = withMedia('first picture');
    const cases = [
      ['the same text with another picture', withMedia('second picture'), false],
      [
        'the same at another time',
        { contentHash: `${'first picture'.padEnd(32)}${'at'.padEnd(32)}${shown}` },
        false,
      ],
      ['a template', withMedia('its variables', '-'.repeat(32)), false],
      ['another text', withMedia('first picture', other), true],
    ] as const;

    it.each(cases)(
      'gives nothing away while %s is held, or unknown',
      async (_, changes, isFree) => {
        await sends().reserve('one', [reservation('a', one), reservation('b', changes)]);
        expect(await claim('a', 'SM1')).toBe(isFree);
        if (isFree) return;
        await sends().settle('one', [settlement('b', 'unknown')]);
        expect(await claim('a', 'SM1')).toBe(false);
        await sends().settle('one', [settlement('b', 'accepted')]);
        expect(await claim('a', 'SM1')).toBe(true);
      },
    );

    it('gives a template nothing away while any text is held', async () => {
      await sends().reserve('one', [reservation('a', cases[1][1]), reservation('b', one)]);
      expect(await claim('a', 'SM1')).toBe(false);
    });

    it('gives away no call while another to the same person is unknown', async () => {
      const kind = 'call';
      const changes = [{ kind }, { kind, ...differing }];
      await sends().reserve('one', [reservation('a', changes[0]), reservation('b', changes[1])]);
      await sends().settle('one', [settlement('b', 'unknown', { kind })]);
      expect(await claim('a', 'CA1', { kind })).toBe(false);
    });
  });

  it('has the other looked up from as far back, for the answers may be exchanged', async () => {
    await sends().reserve('one', [reservation('a')]);
    await pass(given, 60);
    await sends().reserve('one', [reservation('b'), reservation('c', differing)]);
    await sends().settle('one', [settlement('b', 'unknown'), settlement('c', 'unknown')]);
    const seen = await find('b');
    expect(await claim('a', 'SM1')).toBe(true);
    const [a, b, c] = await Promise.all(['a', 'b', 'c'].map(find));
    expect(b!.reservedAt).toEqual(a!.reservedAt);
    expect(c!.reservedAt.getTime()).toBeGreaterThan(a!.reservedAt.getTime());
    // Whoever read it before has to read it again.
    expect(await sends().takeOver('heir', [seen])).toEqual([false]);
    expect(await sends().takeOver('heir', [b!])).toEqual([true]);
  });

  it('gives one alike, not one that had another text last time, what both may have lost', async () => {
    await sends().reserve('one', [reservation('a', differing), reservation('b')]);
    await sends().settle('one', [settlement('a', 'unknown'), settlement('b', 'unknown')]);
    const claimed = async (key: string) => {
      await sends().takeOver('heir', [await find(key)]);
      const { contentHash } = reservation(key);
      const found = { ...settlement(key, 'accepted'), sid: 'SM1', contentHash };
      const isOurs = await sends().claim(found);
      if (!isOurs) await sends().settle('heir', [settlement(key, 'unknown')]);
      return isOurs;
    };
    expect([await claimed('a'), await claimed('b'), await claimed('a')]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it.each([
    ['settled as rejected', {}, 'rejected'],
    ['to another recipient', { recipient: bob }, null],
    ['of another account', { account: 'AC00000000000000000000000000000002' }, null],
    ['of another kind', { kind: 'call' }, null],
    ['with another text', differing, null],
    ['whose key is free again', { keepForMilliseconds: 1_000 }, null],
  ] as const)('minds no send %s', async (_which, changes, state) => {
    await sends().reserve('one', [reservation('a'), reservation('b', changes)]);
    if (state) await sends().settle('one', [settlement('b', state)]);
    await pass(given, 3_600);
    expect(await claim('a', 'SM1')).toBe(true);
  });

  it('minds any other call to the same number, whose content Twilio does not show', async () => {
    const call = { kind: 'call' };
    await sends().reserve('one', [
      reservation('a', call),
      reservation('b', { ...call, ...differing }),
    ]);
    expect(await claim('a', 'CA1', call)).toBe(false);
    await sends().free('one', [ref('b', call)]);
    expect(await claim('a', 'CA1', call)).toBe(true);
  });

  it.each(['message', 'call'])(
    'minds a request to any API that names the same person, which may have made a %s',
    async (kind) => {
      const request = { kind: 'request', ...differing };
      const elsewhere = [{ recipient: bob }, { account: 'AC00000000000000000000000000000002' }];
      await sends().reserve('one', [
        reservation('a', { kind }),
        reservation('b', request),
        ...elsewhere.map((changes) => reservation('c', { ...request, ...changes })),
      ]);
      expect(await claim('a', 'SM1', { kind })).toBe(false);
      await sends().settle('one', [settlement('b', 'accepted', { kind: 'request' })]);
      expect(await claim('a', 'SM-b', { kind })).toBe(false);
      expect(await claim('a', 'SM1', { kind })).toBe(true);
    },
  );

  it('minds one alike of an execution that had the same id', async () => {
    const [before, now] = [0, 7_200_000].map((establishedAt) => fromExecution({ establishedAt }));
    await sends().reserve('one', [before!, reservation('a')]);
    await sends().reserve('two', [{ ...now!, ...differing }]);
    expect(await claim('a', 'SM1')).toBe(false);
  });

  it('gives nothing away that is the answer of a settled send, also of one whose key is free', async () => {
    const short = { keepForMilliseconds: 1_000 };
    await sends().reserve('one', [reservation('a'), reservation('b', short)]);
    await sends().settle('one', [settlement('a', 'accepted'), settlement('b', 'accepted')]);
    await pass(given, 3_600);
    await sends().reserve('two', [reservation('b'), reservation('c', differing)]);
    expect(await claim('c', 'SM-a')).toBe(false);
    expect(await claim('c', 'SM-b')).toBe(false);
    expect(await claim('b', 'SM-b')).toBe(false);
    expect(await find('c')).toMatchObject({ state: 'reserved', sid: null });
  });

  it('says no of what is accepted with another SID, and of what is not there', async () => {
    await sends().reserve('one', [reservation('a')]);
    await sends().settle('one', [settlement('a', 'accepted', { result: 'first' })]);
    expect(await claim('a', 'SM2')).toBe(false);
    expect(await find('a')).toMatchObject({ sid: 'SM-a', result: 'first' });
    expect(await claim('a', 'SM-a')).toBe(true);
    expect(await claim('none', 'SM3')).toBe(false);
    expect(await sends().claimed(['SM2', 'SM3'])).toEqual(new Set());
  });

  it('gives each of some messages to one of many that ask at the same time', async () => {
    const keys = Array.from({ length: 12 }, (_, index) => `key ${index}`);
    await sends().reserve(
      'one',
      keys.map((key) => reservation(key, { contentHash: key })),
    );
    const sids = ['SM1', 'SM2', 'SM3'];
    const asked = keys.map((key, index) => ({ key, sid: sids[index % 3]! }));
    const got = await Promise.all(asked.map(({ key, sid }) => claim(key, sid)));
    const won = asked.filter((_, index) => got[index]).map(({ sid }) => sid);
    expect(won.sort()).toEqual(sids);
    const states = (await sends().find(keys.map((key) => ref(key)))).map((send) => send!.state);
    expect(states.map((state) => state === 'accepted')).toEqual(got);
  });
}
