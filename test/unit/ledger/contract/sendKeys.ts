import type { Reservation } from '../../../../lib/ledger/ledger';
import { day, hour, pass, type Given } from './Setup';
import { ada, at, bob, fromExecution, ref, reservation } from './samples';
import { person } from '../../../support/person';

export function sendKeysContract(given: Given): void {
  const sends = () => given().ledger.sends;
  const reserve = async (...reservations: Reservation[]) =>
    (await sends().reserve('one', reservations)).map(({ outcome }) => outcome);

  it('takes the same key of another account, kind or recipient as another send', async () => {
    const account = 'AC00000000000000000000000000000002';
    const alike = [
      reservation('a'),
      reservation('a', { account }),
      reservation('a', { kind: 'call' }),
      reservation('a', { recipient: bob }),
    ];
    expect(await reserve(...alike)).toEqual(['new', 'new', 'new', 'new']);
    expect(await reserve(...alike)).toEqual(['repeat', 'repeat', 'repeat', 'repeat']);
    await sends().free('one', [ref('a', { kind: 'call' })]);
    const found = await sends().find([...alike, ref('a', { recipient: person('+15005550000') })]);
    expect(found.map((send) => send && [send.account, send.kind, send.recipient])).toEqual([
      [ref('').account, 'message', ada],
      [account, 'message', ada],
      null,
      [ref('').account, 'message', bob],
      null,
    ]);
  });

  it("tells an execution's key from the same text as a key of the user's own", async () => {
    const item = fromExecution();
    const own = reservation(item.key);
    expect(await reserve(item, own)).toEqual(['new', 'new']);
    expect(await sends().find([item, own])).toMatchObject([{ isOwn: false }, { isOwn: true }]);
  });

  it('refuses an empty key', async () => {
    await expect(reserve(reservation(''))).rejects.toThrow('key of a send is empty');
    await expect(sends().find([ref('')])).rejects.toThrow('key of a send is empty');
  });

  const established = at(0).getTime();
  it.each([
    ['at the same moment', established, established, 'repeat'],
    ['less than an hour later', established, established + 3_599_999, 'repeat'],
    ['less than an hour earlier', established, established - 3_599_999, 'repeat'],
    ['an hour later', established, established + 3_600_000, 'new'],
    ['an hour earlier', established, established - 3_600_000, 'new'],
    ['at an unknown moment', established, null, 'repeat'],
    ['when the moment of the first is unknown', null, established, 'repeat'],
    ['when neither is known', null, null, 'repeat'],
  ] as const)('knows an execution of the same id, %s', async (_when, first, second, outcome) => {
    const before = fromExecution({ establishedAt: first }, { category: 'first' });
    expect(await reserve(before)).toEqual(['new']);
    await sends().settle('one', [
      { ...before, state: 'accepted', sid: 'SM1', errorCode: null, result: null },
    ]);
    const again = fromExecution({ establishedAt: second }, { category: 'second' });
    expect(await reserve(again, again)).toEqual([outcome, 'repeat']);
    const counted = (await sends().sendsSince([ada], new Date(0))).get(ada)!;
    expect(counted.map(({ category }) => category).sort()).toEqual(
      outcome === 'new' ? ['first', 'second'] : ['first'],
    );
    expect((await sends().find([again]))[0]).toMatchObject(
      outcome === 'new' ? { state: 'reserved', sid: null } : { state: 'accepted', sid: 'SM1' },
    );
    expect(await sends().claimed(['SM1'])).toEqual(new Set(['SM1']));
  });

  it('takes an execution for a repeat that reserves by a key without origin', async () => {
    await reserve(fromExecution());
    expect(await reserve(fromExecution({}, { origin: null }))).toEqual(['repeat']);
  });

  it('knows which executions have sent that were established at a moment', async () => {
    const later = at(1).getTime();
    await reserve(
      fromExecution({ execution: '18' }),
      fromExecution({ execution: '17' }),
      fromExecution({ execution: '17', place: '0/1' }),
      fromExecution({ execution: '19', establishedAt: later }),
      fromExecution({ execution: '20', establishedAt: null }),
      fromExecution({ execution: '21', node: 'instance/workflow/other' }),
      reservation('a'),
    );
    const { node } = fromExecution().origin!;
    expect(await sends().executionsOf(node, at(0).getTime())).toEqual(['17', '18']);
    expect(await sends().executionsOf(node, later)).toEqual(['19']);
    expect(await sends().executionsOf('instance/workflow/other', at(0).getTime())).toEqual(['21']);
    expect(await sends().executionsOf(node, later + 1)).toEqual([]);
  });

  it('finds the last execution that sent the same from the same place', async () => {
    const like = (changes: object = {}, since = 0) => {
      const { node, place } = fromExecution().origin!;
      const sent = { node, place, recipient: ada, contentHash: 'c0ffee' };
      return sends().executionLike({ ...sent, ...changes }, since);
    };
    expect(await like()).toBeNull();
    await reserve(fromExecution({ execution: '99', establishedAt: null }));
    await pass(given, hour);
    await reserve(fromExecution({ execution: '100', establishedAt: null }), reservation('own'));
    await pass(given, hour);
    await reserve(
      fromExecution({ execution: '101', place: '0/1' }),
      fromExecution({ execution: '102', node: 'instance/workflow/other' }),
      fromExecution({ execution: '103' }, { recipient: bob }),
      fromExecution({ execution: '104' }, { contentHash: 'other' }),
    );
    expect(await like()).toBe('100');
    expect(await like({ place: '0/1' })).toBe('101');
    expect(await like({ node: 'instance/workflow/other' })).toBe('102');
    expect(await like({ recipient: bob })).toBe('103');
    expect(await like({ contentHash: 'other' })).toBe('104');
    const last = fromExecution({ execution: '100' });
    const reservedAt = (await sends().find([last]))[0]!.reservedAt.getTime();
    expect(await like({}, reservedAt)).toBe('100');
    expect(await like({}, reservedAt + 1)).toBeNull();
    await pass(given, day);
    expect(await like({}, reservedAt)).toBeNull();
  });
}
