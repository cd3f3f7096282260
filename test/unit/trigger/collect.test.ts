import { setTimeout as sleep } from 'node:timers/promises';

import { collect } from '../../../nodes/TwilioOpsTrigger/webhook/collect';
import type { Arrival } from '../../../nodes/TwilioOpsTrigger/webhook/item';

/** Waits that end when the test says so. */
jest.mock('node:timers/promises', () => ({ setTimeout: jest.fn() }));
const ends: Array<() => void> = [];
beforeEach(() => {
  jest
    .mocked(sleep)
    .mockClear()
    .mockImplementation(() => new Promise((resolve) => void ends.push(() => resolve(undefined))));
});
const endWaits = () => ends.splice(0).forEach((end) => end());

const arrival = (name: string) => ({ query: { name } }) as unknown as Arrival;
const waits = () => jest.mocked(sleep).mock.calls.map(([milliseconds]) => milliseconds);

type Collected = Awaited<ReturnType<typeof collect>>;
const own = async (collected: Promise<Collected>) =>
  (await collected) as Extract<Collected, { arrivals: unknown }>;
const another = async (collected: Promise<Collected>) =>
  (await collected) as Extract<Collected, { outcome: unknown }>;

describe('collect', () => {
  it.each([
    [30, 30],
    [4_000, 4_000],
    [4_001, 4_000],
    [600_000, 4_000],
    [Infinity, 4_000],
  ])(
    'asked for %d ms, waits %d ms, as Twilio waits five seconds at most',
    async (asked, waited) => {
      const collected = collect('waits', [arrival('a')], asked);
      endWaits();
      expect(await collected).toMatchObject({ arrivals: [arrival('a')] });
      expect(waits()).toEqual([waited]);
    },
  );

  it.each([0, -1, NaN])('does not wait when asked for %d ms', async (asked) => {
    const arrivals = [arrival('a')];
    expect((await own(collect('none', arrivals, asked))).arrivals).toBe(arrivals);
    expect(waits()).toEqual([]);
  });

  it('does not wait with nothing', async () => {
    expect(await collect('nothing', [], 30)).toMatchObject({ arrivals: [] });
    expect(waits()).toEqual([]);
  });

  it('gives the first call what came meanwhile, and tells the others what became of it', async () => {
    const first = collect('key', [arrival('a')], 30);
    const second = collect('key', [arrival('b'), arrival('c')], 30);
    const other = collect('other key', [arrival('d')], 30);
    endWaits();
    const answer = { status: 200, contentType: undefined, body: '', isWhole: true };
    const { arrivals, settle } = await own(first);
    settle(Promise.resolve({ answer }));
    expect(arrivals).toEqual([arrival('a'), arrival('b'), arrival('c')]);
    expect(await (await another(second)).outcome).toEqual({ answer });
    expect(await other).toMatchObject({ arrivals: [arrival('d')] });
    expect(waits()).toEqual([30, 30]);
  });

  it('begins anew once the time is over, and leaves what it was given as it was', async () => {
    const given = [arrival('a')];
    const first = collect('key', given, 30);
    void collect('key', [arrival('b')], 30);
    endWaits();
    expect((await own(first)).arrivals).toHaveLength(2);
    expect(given).toHaveLength(1);
    const later = collect('key', [arrival('c')], 30);
    endWaits();
    expect(await later).toMatchObject({ arrivals: [arrival('c')] });
  });
});
