import type { Reservation } from '../../../../lib/ledger/ledger';
import type { Given } from './Setup';
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
  const near = established + 3_599_999;
  const far = established + 3_600_000;
  const [sure, unsure] = [{ isMomentSure: true }, { isMomentSure: false }];
  const changed = { contentHash: 'changed' };
  it.each([
    ['at the same moment', established, established, sure, changed, 'repeat'],
    ['at an unknown moment', established, null, sure, changed, 'repeat'],
    ['when the moment of the first is unknown', null, established, sure, changed, 'repeat'],
    ['when neither is known', null, null, sure, changed, 'repeat'],
    ['a millisecond later', established, established + 1, sure, {}, 'new'],
    ['a millisecond earlier', established, established - 1, sure, {}, 'new'],
    ['a day later', established, established + 86_400_000, sure, changed, 'new'],
    ['less than an hour later, as a job', established, near, unsure, changed, 'repeat'],
    ['less than an hour earlier, as a job', near, established, unsure, changed, 'repeat'],
    ['an hour later, as a job, with another text', established, far, unsure, changed, 'new'],
    ['an hour earlier, as a job, with another text', far, established, unsure, changed, 'new'],
    ['an hour later, as a job', established, far, unsure, {}, 'repeat'],
    ['an hour earlier, as a job', far, established, unsure, {}, 'repeat'],
  ] as const)('knows an execution of the same id, %s', async (...asked) => {
    const [, first, second, sureness, text, outcome] = asked;
    const before = fromExecution({ establishedAt: first, ...sureness }, { category: 'first' });
    expect(await reserve(before)).toEqual(['new']);
    await sends().settle('one', [
      { ...before, state: 'accepted', sid: 'SM1', errorCode: null, result: null },
    ]);
    const from = { establishedAt: second, ...sureness };
    const again = fromExecution(from, { category: 'second', ...text });
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
    const first = at(0).getTime();
    const of = async (from: number, to = from, where = node) =>
      sends().executionsOf(where, { from, to });
    const [at17, at18] = ['17', '18'].map((execution) => ({ execution, establishedAt: first }));
    expect(await of(first)).toEqual([at17, at18]);
    expect(await of(later)).toEqual([{ execution: '19', establishedAt: later }]);
    expect(await of(first, later)).toHaveLength(3);
    expect(await of(first + 1, later - 1)).toEqual([]);
    expect(await of(later + 1, later + 9)).toEqual([]);
    expect(await of(first, first, 'instance/workflow/other')).toMatchObject([{ execution: '21' }]);
  });

  it('finds the places from which executions sent the same', async () => {
    const [first, second] = [at(0).getTime(), at(60).getTime()];
    const { node } = fromExecution().origin!;
    const like = async (changes: object = {}, from = first, to = second) => {
      const what = { ...ref('any'), node, contentHash: 'c0ffee' };
      const places = await sends().placesOf({ ...what, ...changes }, { from, to });
      return places.map((one) => `${one.execution} ${one.place} ${one.establishedAt - first}`);
    };
    expect(await like()).toEqual([]);
    const later = { execution: '100', establishedAt: second };
    const refused = fromExecution({ execution: '105' });
    await reserve(
      fromExecution({ execution: '99' }),
      fromExecution({ execution: '99', place: '0/1' }),
      fromExecution(later),
      fromExecution({ execution: '98', establishedAt: null }),
      fromExecution({ execution: '102', node: 'instance/workflow/other' }),
      fromExecution({ execution: '103' }, { recipient: bob }),
      fromExecution({ execution: '104' }, { contentHash: 'other' }),
      refused,
      fromExecution({ execution: '106' }, { kind: 'call' }),
      fromExecution({ execution: '107' }, { account: 'AC2' }),
    );
    await sends().settle('one', [
      { ...refused, state: 'rejected', sid: null, errorCode: 21211, result: null },
    ]);
    expect(await like()).toEqual(['100 0/0 60000', '99 0/0 0', '99 0/1 0']);
    expect(await like({}, first + 1)).toEqual(['100 0/0 60000']);
    expect(await like({}, first, second - 1)).toEqual(['99 0/0 0', '99 0/1 0']);
    expect(await like({ node: 'instance/workflow/other' })).toEqual(['102 0/0 0']);
    expect(await like({ recipient: bob })).toEqual(['103 0/0 0']);
    expect(await like({ contentHash: 'other' })).toEqual(['104 0/0 0']);
    expect(await like({ kind: 'call' })).toEqual(['106 0/0 0']);
    expect(await like({ account: 'AC2' })).toEqual(['107 0/0 0']);
  });
}
