import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { ReservationOutcome } from '../../../lib/ledger/ledger';
import { openLedger, type LedgerLocation } from '../../../lib/ledger/open';
import { at, ref, reservation, settlement } from '../../unit/ledger/contract/samples';
import { startChild, type Child } from './startChild';
import { temporarySchema } from './temporarySchema';

const places: Array<[string, () => Promise<{ location: LedgerLocation; drop(): Promise<void> }>]> =
  [
    ['SQLite', temporaryFile],
    ['PostgreSQL', temporarySchema],
  ];

describe.each(places)('several processes on one %s ledger', (_name, makePlace) => {
  let place: { location: LedgerLocation; drop(): Promise<void> };
  let children: Child[];

  beforeEach(async () => {
    place = await makePlace();
    children = [];
  });
  afterEach(async () => {
    await Promise.all(children.map((child) => child.kill()));
    await place.drop();
  });

  function start(count: number): Child[] {
    const started = Array.from({ length: count }, () => startChild(place.location));
    children.push(...started);
    return started;
  }

  it('make a new ledger together: one key for all', async () => {
    const keys = await Promise.all(start(4).map((child) => child.call<Uint8Array>('key')));
    expect(keys[0]).toHaveLength(32);
    expect(new Set(keys.map((key) => Buffer.from(key).toString('hex'))).size).toBe(1);
  });

  it('reserve each send once between them', async () => {
    const keys = Array.from({ length: 2_500 }, (_, index) => `key ${index}`);
    const orders = [keys, keys.toReversed()];
    const [first, second] = start(2);
    await Promise.all([first!.call('key'), second!.call('key')]);
    const outcomes: ReservationOutcome[][] = await Promise.all(
      [first!, second!].map((child, index) =>
        child.call<ReservationOutcome[]>(
          'sends',
          'reserve',
          `owner ${index}`,
          orders[index]!.map((key) => reservation(key)),
        ),
      ),
    );
    const won = outcomes.map((list, index) =>
      orders[index]!.filter((_, position) => list[position]!.outcome === 'new'),
    );
    expect(won.flat().sort()).toEqual(keys.toSorted());
    const repeats = outcomes
      .flat()
      .flatMap((outcome) => (outcome.outcome === 'repeat' ? [outcome.send.owner] : []));
    expect(new Set(repeats).size).toBeGreaterThan(0);
  });

  it('handle an event once', async () => {
    const [first, second] = start(2);
    const answers: boolean[] = [];
    for (let index = 0; index < 30; index++) {
      const calls = [first!, second!].map((child) =>
        child.call<boolean>('seen', 'first', `SM${index}`, at(0), 60),
      );
      answers.push(...(await Promise.all(calls)));
    }
    expect(answers.filter(Boolean)).toHaveLength(30);
  });

  it('give a message that was found to one of two sends between them', async () => {
    const [first, second] = start(2);
    const keys = ['a', 'b'];
    await first!.call(
      'sends',
      'reserve',
      'one',
      Array.from({ length: 20 }, (_, index) =>
        keys.map((key) => reservation(`${key} ${index}`, { contentHash: `${key} ${index}` })),
      ).flat(),
    );
    await second!.call('key');
    for (let index = 0; index < 20; index++) {
      const got = await Promise.all(
        [first!, second!].map((child, which) => {
          const found = { ...settlement(`${keys[which]} ${index}`, 'accepted'), sid: `SM${index}` };
          return child.call<boolean>('sends', 'claim', found);
        }),
      );
      expect(got.sort()).toEqual([false, true]);
    }
  });

  it('take turns at a sender one after the other, and count every sign of life', async () => {
    const step = 100_000;
    const children = start(2);
    await Promise.all(children.map((child) => child.call('key')));
    const startsIn: number[] = [];
    for (let index = 0; index < 10; index++) {
      const calls = children.map((child) => child.call<number>('turns', 'take', 'MG1', 2, step));
      startsIn.push(...(await Promise.all(calls)));
      await Promise.all(children.map((child) => child.call('owners', 'beat', ['one', 'two'])));
    }
    const turns = startsIn.map((milliseconds) => Math.ceil(milliseconds / step));
    expect(turns.sort((a, b) => a - b)).toEqual(startsIn.map((_, index) => 2 * index));
    const beats = await children[0]!.call<Map<string, number>>('owners', 'beatsOf', ['one', 'two']);
    expect([...beats.values()]).toEqual([20, 20]);
  });

  it('keep what a killed process had reserved, and hand it to one heir', async () => {
    const [dead, heir, other] = start(3);
    expect(await dead!.call('sends', 'reserve', 'dead', [reservation('a')])).toEqual([
      { outcome: 'new' },
    ]);
    await dead!.kill();

    const reserved = await heir!.call<ReservationOutcome[]>('sends', 'reserve', 'heir', [
      reservation('a'),
    ]);
    const outcome = reserved[0]!;
    expect(outcome).toMatchObject({
      outcome: 'repeat',
      send: { state: 'reserved', owner: 'dead', version: 0 },
    });
    if (outcome.outcome === 'new') throw new Error('The reservation of the dead process is lost');
    const taken = await Promise.all([
      heir!.call('sends', 'takeOver', 'heir', [outcome.send]),
      other!.call('sends', 'takeOver', 'other', [outcome.send]),
    ]);
    expect(taken.flat().sort()).toEqual([false, true]);
  });

  it('lose nothing that was answered before a kill at any moment', async () => {
    const ledger = await openLedger(place.location);
    const [child] = start(1);
    await child!.call('key');
    const answered: string[] = [];
    const working = (async () => {
      for (let index = 0; ; index++) {
        await child!.call('sends', 'reserve', 'dead', [reservation(`key ${index}`)]);
        answered.push(`key ${index}`);
        if (answered.length === 50) void child!.kill();
      }
    })();
    await expect(working).rejects.toThrow('The child has ended');
    expect(answered.length).toBeGreaterThanOrEqual(50);
    const found = await ledger.sends.find(answered.map((key) => ref(key)));
    expect(found.every((send) => send?.state === 'reserved' && send.owner === 'dead')).toBe(true);
    expect(await ledger.sends.reserve('heir', [reservation('another')])).toEqual([
      { outcome: 'new' },
    ]);
    await ledger.close();
  });
});

async function temporaryFile() {
  const folder = await mkdtemp(join(tmpdir(), 'ledger-'));
  return {
    location: { kind: 'sqlite', path: join(folder, 'ledger.sqlite') } as const,
    drop: () => rm(folder, { recursive: true }),
  };
}
