import {
  beatMilliseconds,
  createHolders,
  holdersIn,
  silenceMilliseconds,
} from '../../../lib/sending/holders';
import type { Ledger } from '../../../lib/ledger/ledger';
import { HandClock, settled } from './handClock';

function stage() {
  const clock = new HandClock();
  const beats = new Map<string, number>();
  const owners = {
    beat: jest.fn(async (names: readonly string[]) => {
      for (const name of names) beats.set(name, (beats.get(name) ?? 0) + 1);
    }),
    beatsOf: jest.fn(
      async (names: readonly string[]) =>
        new Map(names.flatMap((name) => (beats.has(name) ? [[name, beats.get(name)!]] : []))),
    ),
    end: jest.fn(async (names: readonly string[]) => names.forEach((name) => beats.delete(name))),
    prune: jest.fn(async () => 0),
  };
  let count = 0;
  const holders = createHolders(
    { owners },
    {
      clock,
      proof: (owner: string) => owner.startsWith('dead/'),
      isOurs: (owner: string) => owner.startsWith('ours/'),
      living: new Set(),
      name: () => `ours/${(count += 1)}`,
    },
  );
  return { clock, owners, holders, beats };
}

describe('signs of life', () => {
  it('are given for all owners of the process in one call, every four seconds', async () => {
    const { clock, owners, holders } = stage();
    expect([holders.enter(), holders.enter()]).toEqual(['ours/1', 'ours/2']);
    await clock.pass(beatMilliseconds - 1);
    expect(owners.beat).not.toHaveBeenCalled();
    await clock.pass(1);
    expect(owners.beat.mock.calls).toEqual([[['ours/1', 'ours/2']]]);
    await clock.pass(2 * beatMilliseconds);
    expect(owners.beat).toHaveBeenCalledTimes(3);
    expect(beatMilliseconds).toBe(4_000);
  });

  it('end with the last owner, and begin again with the next', async () => {
    const { clock, owners, holders } = stage();
    const [one, two] = [holders.enter(), holders.enter()];
    await clock.pass(beatMilliseconds);
    holders.leave(one);
    await clock.pass(beatMilliseconds);
    expect(owners.beat.mock.calls.at(-1)).toEqual([[two]]);
    holders.leave(two);
    await clock.pass(2 * beatMilliseconds);
    expect(owners.beat).toHaveBeenCalledTimes(2);
    expect(clock.pending).toBe(0);
    const three = holders.enter();
    await clock.pass(beatMilliseconds);
    expect(owners.beat.mock.calls.at(-1)).toEqual([[three]]);
    expect(owners.beat).toHaveBeenCalledTimes(3);
  });

  it('are given once, however often owners come and go', async () => {
    const { clock, owners, holders } = stage();
    holders.leave(holders.enter());
    holders.leave(holders.enter());
    holders.enter();
    expect(clock.pending).toBe(1);
    await clock.pass(beatMilliseconds);
    expect(owners.beat.mock.calls).toEqual([[['ours/3']]]);
  });

  it('go on after the ledger was away', async () => {
    const { clock, owners, holders } = stage();
    owners.beat.mockRejectedValueOnce(new Error('The ledger is away'));
    holders.enter();
    await clock.pass(2 * beatMilliseconds);
    expect(owners.beat).toHaveBeenCalledTimes(2);
  });

  it('are forgotten in the ledger when an owner leaves that gave some', async () => {
    const { clock, owners, holders } = stage();
    const short = holders.enter();
    holders.leave(short);
    holders.leave('somebody else');
    const long = holders.enter();
    await clock.pass(beatMilliseconds);
    owners.end.mockRejectedValueOnce(new Error('The ledger is away'));
    holders.leave(long);
    holders.leave(long);
    await settled();
    expect(owners.end.mock.calls).toEqual([[[long]]]);
  });

  it('are forgotten also when the first was not answered yet', async () => {
    const { clock, owners, holders } = stage();
    owners.beat.mockReturnValueOnce(new Promise(() => {}));
    const owner = holders.enter();
    await clock.pass(beatMilliseconds);
    holders.leave(owner);
    expect(owners.end.mock.calls).toEqual([[[owner]]]);
  });
});

describe('whether an owner is gone', () => {
  it('of our own process is known', async () => {
    const { owners, holders } = stage();
    const owner = holders.enter();
    expect(await holders.isGone(owner)).toBe(false);
    holders.leave(owner);
    expect(await holders.isGone(owner)).toBe(true);
    expect(owners.beatsOf).not.toHaveBeenCalled();
  });

  it('is believed where it is proved', async () => {
    const { owners, holders } = stage();
    expect(await holders.isGone('dead/1')).toBe(true);
    expect(owners.beatsOf).not.toHaveBeenCalled();
  });

  it('is taken from 25 seconds of silence, watched from the first look', async () => {
    const { clock, owners, holders } = stage();
    await owners.beat(['far/1']);
    await clock.pass(60_000);
    expect(await holders.isGone('far/1')).toBe(false);
    await clock.pass(silenceMilliseconds - 1);
    expect(await holders.isGone('far/1')).toBe(false);
    await clock.pass(1);
    expect(await holders.isGone('far/1')).toBe(true);
    expect(owners.beatsOf.mock.calls.at(-1)).toEqual([['far/1']]);
    expect(silenceMilliseconds).toBe(25_000);
  });

  it('is watched anew after each sign', async () => {
    const { clock, owners, holders } = stage();
    expect(await holders.isGone('far/1')).toBe(false);
    for (let round = 0; round < 5; round++) {
      await clock.pass(silenceMilliseconds - 1);
      await owners.beat(['far/1']);
      expect(await holders.isGone('far/1')).toBe(false);
    }
    await clock.pass(silenceMilliseconds);
    expect(await holders.isGone('far/1')).toBe(true);
  });

  it('is watched for each on its own, one that never gave a sign included', async () => {
    const { clock, holders } = stage();
    expect(await holders.isGone('far/1')).toBe(false);
    await clock.pass(10_000);
    expect(await holders.isGone('far/2')).toBe(false);
    await clock.pass(15_000);
    expect(await holders.isGone('far/2')).toBe(false);
    expect(await holders.isGone('far/1')).toBe(true);
  });

  it('is not guessed while the ledger is away', async () => {
    const { owners, holders } = stage();
    owners.beatsOf.mockRejectedValueOnce(new Error('The ledger is away'));
    await expect(holders.isGone('far/1')).rejects.toThrow('The ledger is away');
  });
});

it('has one register for all executions on a ledger', () => {
  const [ledger, another] = [{ owners: {} }, { owners: {} }] as Ledger[];
  expect(holdersIn(ledger!)).toBe(holdersIn(ledger!));
  expect(holdersIn(ledger!)).not.toBe(holdersIn(another!));
});

it('knows who lives in this process on whatever ledger, as one may be open under two names', async () => {
  const owners = () => ({ beatsOf: jest.fn(async () => new Map()) });
  const ledgers = [owners(), owners()].map((one) => ({ owners: one }) as unknown as Ledger);
  const [first, second] = ledgers.map((ledger) => holdersIn(ledger));
  const owner = first!.enter();
  expect(await second!.isGone(owner)).toBe(false);
  first!.leave(owner);
  expect(await second!.isGone(owner)).toBe(true);
});

it('names its owners by this process, and proves by the kernel', async () => {
  const beatsOf = jest.fn(async () => new Map());
  const holders = createHolders({ owners: { beatsOf } as unknown as Ledger['owners'] });
  const owner = holders.enter();
  expect(await holders.isGone(owner)).toBe(false);
  holders.leave(owner);
  expect(await holders.isGone(owner)).toBe(true);
  const [, boot, namespace, , startedAt] = owner.split('/');
  // No process has this id: Linux counts to 4,194,304 at most.
  expect(await holders.isGone(['x', boot, namespace, 4_194_305, startedAt, 1].join('/'))).toBe(
    true,
  );
  expect(beatsOf).not.toHaveBeenCalled();
  expect(await holders.isGone(['x', 'another', namespace, 1, startedAt, 1].join('/'))).toBe(false);
  expect(beatsOf).toHaveBeenCalledTimes(1);
});
