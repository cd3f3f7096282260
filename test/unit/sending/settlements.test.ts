import { LedgerError } from '../../../lib/ledger/LedgerError';
import type { Ledger, Settlement } from '../../../lib/ledger/ledger';
import { createSettlements, settlementsIn } from '../../../lib/sending/settlements';
import { bob, ref, settlement } from '../ledger/contract/samples';
import { HandClock, stateOf } from './handClock';

const away = () => Promise.reject(new Error('The ledger is away'));

function stage() {
  const clock = new HandClock();
  const tries: Array<{ at: number; owner: string; keys: string[] }> = [];
  let isAway = true;
  const begun = clock.now();
  const settle = jest.fn(async (owner: string, given: readonly Settlement[]) => {
    tries.push({ at: clock.now() - begun, owner, keys: given.map(({ key }) => key).sort() });
    if (isAway) return away();
  });
  const settlements = createSettlements({ sends: { settle } as unknown as Ledger['sends'] }, clock);
  return {
    clock,
    settle,
    settlements,
    tries,
    times: () => tries.map(({ at }) => at),
    comesBack: () => void (isAway = false),
    goesAway: () => void (isAway = true),
  };
}

describe('a settlement', () => {
  it('that the ledger takes at once is written and not kept', async () => {
    const { clock, settlements, settle } = stage();
    const first = jest.fn(async () => undefined);
    expect(await settlements.write('one', settlement('a', 'accepted'), first)).toBe(true);
    expect(first.mock.calls).toEqual([[settlement('a', 'accepted')]]);
    expect(settlements.accepted(ref('a'))).toBeUndefined();
    expect(clock.pending).toBe(0);
    expect(settle).not.toHaveBeenCalled();
  });

  it('that the ledger does not take is tried again, ever more slowly, until it does', async () => {
    const { clock, settlements, settle, times, comesBack } = stage();
    const written = settlements.write('one', settlement('a', 'accepted'), away);
    await clock.pass(21_199);
    const pauses = [200, 600, 1_400, 3_000, 6_200, 11_200, 16_200];
    expect(times()).toEqual(pauses);
    comesBack();
    expect(await stateOf(written)).toBe('pending');
    expect(settlements.accepted(ref('a'))).toEqual(settlement('a', 'accepted'));
    await clock.pass(1);
    expect(await stateOf(written)).toBe(true);
    expect(settle.mock.calls.at(-1)).toEqual(['one', [settlement('a', 'accepted')]]);
    expect(settlements.accepted(ref('a'))).toBeUndefined();
    await clock.pass(100_000);
    expect(times()).toEqual([...pauses, 21_200]);
    expect(clock.pending).toBe(0);
  });

  it('is waited for a minute; the process goes on trying', async () => {
    const { clock, settlements, comesBack } = stage();
    const written = settlements.write('one', settlement('a', 'accepted'), away);
    await clock.pass(59_999);
    expect(await stateOf(written)).toBe('pending');
    await clock.pass(1);
    expect(await stateOf(written)).toBe(false);
    expect(settlements.accepted(ref('a'))).toBeDefined();
    comesBack();
    await clock.pass(5_000);
    expect(settlements.accepted(ref('a'))).toBeUndefined();
    expect(clock.pending).toBe(0);
  });

  it('is tried with those of the same owner in one call, and begins anew after success', async () => {
    const { clock, settlements, tries, comesBack, goesAway } = stage();
    const write = (owner: string, key: string) =>
      void settlements.write(owner, settlement(key, 'unknown'), away);
    write('one', 'a');
    write('two', 'b');
    write('one', 'c');
    await clock.pass(200);
    // The ledger is away: asking it for the next owner would be in vain.
    expect(tries).toEqual([{ at: 200, owner: 'one', keys: ['a', 'c'] }]);
    await clock.pass(400);
    comesBack();
    await clock.pass(800);
    expect(tries.slice(2)).toEqual([
      { at: 1_400, owner: 'one', keys: ['a', 'c'] },
      { at: 1_400, owner: 'two', keys: ['b'] },
    ]);
    await clock.pass(100_000);
    tries.length = 0;
    goesAway();
    write('two', 'd');
    await clock.pass(600);
    expect(tries.map(({ keys }) => keys)).toEqual([['d'], ['d']]);
  });

  it('tries on quickly once the ledger is back, for those that came meanwhile', async () => {
    const { clock, settlements, settle, times, comesBack } = stage();
    void settlements.write('one', settlement('a', 'accepted'), away);
    await clock.pass(6_200);
    comesBack();
    settle.mockImplementationOnce(async () => {
      void settlements.write('two', settlement('b', 'accepted'), away);
    });
    await clock.pass(5_000);
    expect(settlements.accepted(ref('a'))).toBeUndefined();
    expect(settlements.accepted(ref('b'))).toBeDefined();
    await clock.pass(399);
    expect(settlements.accepted(ref('b'))).toBeDefined();
    await clock.pass(1);
    expect(settlements.accepted(ref('b'))).toBeUndefined();
    expect(times()).toEqual([200, 600, 1_400, 3_000, 6_200, 11_600]);
  });

  it('is not forgotten for an older one of the same send that is being written', async () => {
    const { clock, settle, settlements, comesBack } = stage();
    const older = settlements.write('one', settlement('a', 'unknown'), away);
    const writing = Promise.withResolvers<undefined>();
    settle.mockImplementationOnce(() => writing.promise);
    await clock.pass(200);
    const newer = settlements.write('two', settlement('a', 'accepted'), away);
    writing.resolve(undefined);
    expect(await stateOf(older)).toBe(true);
    expect(settlements.accepted(ref('a'))).toEqual(settlement('a', 'accepted'));
    comesBack();
    await clock.pass(5_000);
    expect(await stateOf(newer)).toBe(true);
    expect(settle.mock.calls.at(-1)).toEqual(['two', [settlement('a', 'accepted')]]);
  });
});

describe('a settlement that the ledger cannot take for its content', () => {
  const contentFault = () =>
    new LedgerError('The ledger answered: out of range.', { cause: { code: '22P02' } });
  const others = ['a', 'c', 'd', 'e'];

  it('keeps no other from being written, neither of its owner nor of another', async () => {
    const { clock, settle, settlements } = stage();
    settle.mockImplementation(async (_owner, given) => {
      if (given.some(({ key }) => key === 'bad')) throw contentFault();
    });
    const write = async (owner: string, key: string) =>
      settlements.write(owner, settlement(key, 'accepted'), away);
    const written = ['a', 'bad', 'c', 'd'].map(async (key) => write('one', key));
    written.push(write('two', 'e'));
    await clock.pass(200);
    expect(others.map((key) => settlements.accepted(ref(key)))).toEqual(
      others.map(() => undefined),
    );
    // It is still known to have been accepted.
    expect(settlements.accepted(ref('bad'))).toBeDefined();
    await clock.pass(60_000);
    expect(await Promise.all(written)).toEqual([true, false, true, true, true]);
  });

  it('is not looked for once the ledger is away', async () => {
    const { clock, settle, settlements } = stage();
    settle.mockRejectedValueOnce(contentFault());
    for (const key of ['a', 'b', 'c', 'd'])
      void settlements.write('one', settlement(key, 'accepted'), away);
    await clock.pass(200);
    expect(settle.mock.calls.map(([owner, given]) => [owner, given.length])).toEqual([
      ['one', 4],
      ['one', 2],
    ]);
  });

  it('is tried ever more slowly, as any other', async () => {
    const { clock, settle, settlements } = stage();
    settle.mockRejectedValue(contentFault());
    void settlements.write('one', settlement('a', 'accepted'), away);
    await clock.pass(6_200);
    expect(settle).toHaveBeenCalledTimes(5);
  });
});

it('frees what did not go out and settles nothing with it', async () => {
  const clock = new HandClock();
  const settle = jest.fn();
  const free = jest.fn().mockRejectedValueOnce(new Error('The ledger is away'));
  const sends = { settle, free } as unknown as Ledger['sends'];
  const held = { ...ref('a'), attempt: 'one' };
  await createSettlements({ sends }, clock).free('one', held);
  await clock.pass(200);
  expect(free.mock.calls).toEqual(Array(2).fill(['one', [held]]));
  expect(settle).not.toHaveBeenCalled();
});

describe('what the process knows to be accepted', () => {
  it('is only what Twilio took', async () => {
    const { settlements } = stage();
    void settlements.write('one', settlement('a', 'unknown'), away);
    void settlements.write('one', settlement('b', 'rejected'), away);
    void settlements.write('one', settlement('c', 'accepted'), away);
    await stateOf(Promise.resolve());
    const known = ['a', 'b', 'c', 'd'].map((key) => settlements.accepted(ref(key))?.key);
    expect(known).toEqual([undefined, undefined, 'c', undefined]);
  });

  it.each([
    ['account', { account: 'AC00000000000000000000000000000002' }],
    ['kind', { kind: 'call' }],
    ['recipient', { recipient: bob }],
    ['key', { key: 'b' }],
    ['kind of key', { isOwn: false }],
  ])('is known by its %s', async (_what, changes) => {
    const { settlements } = stage();
    void settlements.write('one', settlement('a', 'accepted'), away);
    await stateOf(Promise.resolve());
    expect(settlements.accepted(ref('a'))).toBeDefined();
    expect(settlements.accepted(ref('a', changes))).toBeUndefined();
  });
});

it('is one for all executions on a ledger', () => {
  const [ledger, another] = [{ sends: {} }, { sends: {} }] as Ledger[];
  expect(settlementsIn(ledger!)).toBe(settlementsIn(ledger!));
  expect(settlementsIn(ledger!)).not.toBe(settlementsIn(another!));
});
