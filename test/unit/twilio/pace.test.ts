import fc from 'fast-check';

import { AnswerError } from '../../../lib/twilio/answerError';
import { NetworkError } from '../../../lib/twilio/networkError';
import { createPace, type PaceOptions } from '../../../lib/twilio/pace';
import { withRetries } from '../../../lib/twilio/retry';
import { FakeClock } from './fakeClock';

const tooMany = (retryAfter?: string) =>
  new AnswerError(
    429,
    { code: 20429, message: 'Too many requests' },
    { 'retry-after': retryAfter },
    'api.twilio.com',
  );

/** What a pace did, on a clock that does not wait. */
function setUp(options: PaceOptions = {}) {
  const clock = new FakeClock();
  const pace = createPace({ clock, ...options });
  const starts: number[] = [];
  let underWay = 0;
  let most = 0;
  /** A request of so many milliseconds. */
  const request = (milliseconds: number, outcome?: () => unknown) => async () => {
    starts.push(clock.now());
    most = Math.max(most, ++underWay);
    await clock.wait(milliseconds);
    underWay -= 1;
    const error = outcome?.();
    if (error) throw error;
    return milliseconds;
  };
  return { clock, pace, starts, request, most: () => most };
}

describe('run', () => {
  it('gives the result, and the error as it was raised', async () => {
    const { clock, pace, request } = setUp();
    const error = new Error('mine');
    expect(await clock.run(pace.run(request(5)))).toBe(5);
    await expect(clock.run(pace.run(request(5, () => error)))).rejects.toBe(error);
    await expect(
      clock.run(
        pace.run(() => {
          throw error;
        }),
      ),
    ).rejects.toBe(error);
    expect(await clock.run(pace.run(request(5)))).toBe(5);
  });

  it('starts with 20 at once, doubles per round trip, and stays at the bound', async () => {
    const { clock, pace, starts, request, most } = setUp({ max: 70 });
    await clock.run(
      Promise.all(Array.from({ length: 300 }, async () => await pace.run(request(100)))),
    );
    const perRound = Object.values(Object.groupBy(starts, (at) => at)).map(
      (round) => round!.length,
    );
    expect(perRound).toEqual([20, 40, 70, 70, 70, 30]);
    expect(most()).toBe(70);
  });

  it('halves at a 429 and grows by one per round trip from then on', async () => {
    const { clock, pace, request } = setUp({ start: 40, max: 80 });
    await clock.run(
      Promise.allSettled(
        Array.from({ length: 40 }, async () => await pace.run(request(100, () => tooMany()))),
      ),
    );
    expect(pace.limit).toBe(20);
    await clock.run(
      Promise.all(Array.from({ length: 20 * 5 }, async () => await pace.run(request(100)))),
    );
    expect(pace.limit).toBeGreaterThanOrEqual(23);
    expect(pace.limit).toBeLessThanOrEqual(25);
  });

  it('starts nothing until Retry-After is over', async () => {
    const { clock, pace, starts, request } = setUp({ start: 2 });
    const begun = clock.now();
    await expect(clock.run(pace.run(request(10, () => tooMany('7'))))).rejects.toBeInstanceOf(
      AnswerError,
    );
    await clock.run(Promise.all([pace.run(request(10)), pace.run(request(10))]));
    expect(starts.map((at) => at - begun)).toEqual([0, 7010, 7020]);
  });

  it('is not held by more than an hour, after which nothing waits', async () => {
    const { clock, pace, starts, request } = setUp({ start: 2 });
    const begun = clock.now();
    await clock.run(Promise.allSettled([pace.run(request(10, () => tooMany('3601')))]));
    await clock.run(pace.run(request(10)));
    await clock.run(Promise.allSettled([pace.run(request(10, () => tooMany('3600')))]));
    await clock.run(pace.run(request(10)));
    expect(starts.map((at) => at - begun)).toEqual([0, 10, 20, 3_600_030]);
  });

  it('is held by the longest Retry-After, whichever came last', async () => {
    const { clock, pace, starts, request } = setUp({ start: 2 });
    const begun = clock.now();
    await clock.run(
      Promise.allSettled([
        pace.run(request(10, () => tooMany('7'))),
        pace.run(request(20, () => tooMany('1'))),
      ]),
    );
    await clock.run(pace.run(request(10)));
    expect(starts.map((at) => at - begun)).toEqual([0, 0, 7010]);
  });

  it.each([
    ['a limit of its own', 60203],
    ['a full queue', 21611],
    ['an unknown code', 99999],
  ])('is neither held nor slowed by a 429 of %s', async (_case, code) => {
    const { clock, pace, starts, request } = setUp({ start: 10, max: 20 });
    const begun = clock.now();
    const refused = () =>
      new AnswerError(429, { code, message: 'm' }, { 'retry-after': '600' }, 'h');
    await clock.run(
      Promise.allSettled(
        Array.from({ length: 10 }, async () => await pace.run(request(10, refused))),
      ),
    );
    expect(pace.limit).toBe(20);
    await clock.run(pace.run(request(10)));
    expect(starts.at(-1)! - begun).toBe(10);
  });

  it('does not grow on 5xx and network faults, nor shrink', async () => {
    const { clock, pace, request } = setUp({ start: 10 });
    const failing = () => new AnswerError(503, '', {}, 'h');
    await clock.run(
      Promise.allSettled(
        Array.from({ length: 50 }, async () => await pace.run(request(10, failing))),
      ),
    );
    expect(pace.limit).toBe(10);
  });

  it.each([
    [499, 2],
    [500, 1],
  ])('grows on an answer of %i to %i', async (status, limit) => {
    const { clock, pace, request } = setUp({ start: 1 });
    const answered = () => new AnswerError(status, { code: 1, message: 'm' }, {}, 'h');
    await expect(clock.run(pace.run(request(1, answered)))).rejects.toMatchObject({ status });
    expect(pace.limit).toBe(limit);
  });

  it('does not grow when no answer came', async () => {
    const { clock, pace, request } = setUp({ start: 1 });
    const lost = () => new NetworkError('m', 'reset', 'maybe', 'h', 'r');
    await expect(clock.run(pace.run(request(1, lost)))).rejects.toBeInstanceOf(NetworkError);
    expect(pace.limit).toBe(1);
  });

  it('has one timer, however many wait', async () => {
    const { clock, pace, starts, request } = setUp({ start: 3 });
    const begun = clock.now();
    await clock.run(Promise.allSettled([pace.run(request(1, () => tooMany('5')))]));
    const waiting = [1, 2, 3].map(async () => await pace.run(request(1)));
    expect(clock.pending).toBe(1);
    await clock.run(Promise.all(waiting));
    expect(starts.map((at) => at - begun)).toEqual([0, 5001, 5002, 5002]);
    expect(clock.pending).toBe(0);
  });

  it('grows on refusals of other kinds, which are answers too', async () => {
    const { clock, pace, request } = setUp({ start: 10 });
    const refused = () => new AnswerError(400, { code: 21211, message: 'm' }, {}, 'h');
    await clock.run(
      Promise.allSettled(
        Array.from({ length: 100 }, async () => await pace.run(request(10, refused))),
      ),
    );
    expect(pace.limit).toBe(50);
  });

  it('serves first come, first served', async () => {
    const { clock, pace } = setUp({ start: 1, max: 1 });
    const order: number[] = [];
    await clock.run(
      Promise.all(
        [0, 1, 2, 3, 4].map(
          async (index) =>
            await pace.run(async () => {
              order.push(index);
              await clock.wait(index % 2);
            }),
        ),
      ),
    );
    expect(order).toEqual([0, 1, 2, 3, 4]);
  });

  it('is cancelled at once: what waits is not started, and says so', async () => {
    const controller = new AbortController();
    const { clock, pace, starts, request } = setUp({ start: 2, max: 2, signal: controller.signal });
    const all = Promise.allSettled(
      Array.from({ length: 6 }, async () => await pace.run(request(100))),
    );
    controller.abort();
    const late = pace.run(request(1));
    await expect(late).rejects.toMatchObject({
      fault: 'cancelled',
      sent: 'no',
      host: 'Twilio',
      message: 'The execution was stopped before this was sent.',
    });
    const outcomes = await clock.run(all);
    expect(outcomes.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      ...Array(4).fill('rejected'),
    ]);
    expect(
      outcomes
        .slice(2)
        .every((one) => one.status === 'rejected' && one.reason instanceof NetworkError),
    ).toBe(true);
    expect(starts).toHaveLength(2);
    expect(clock.pending).toBe(0);
  });

  it('leaves no timer behind when cancelled while it waits', async () => {
    const controller = new AbortController();
    const { clock, pace, request } = setUp({ signal: controller.signal });
    const refused = pace.run(request(1, () => tooMany('100')));
    await expect(clock.run(refused)).rejects.toThrow('Too many requests');
    const waiting = pace.run(request(1));
    expect(clock.pending).toBe(1);
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ fault: 'cancelled' });
    expect(clock.pending).toBe(0);
  });

  it('manages many waiting at once', async () => {
    const { pace } = setUp();
    const results = await Promise.all(
      Array.from(
        { length: 100_000 },
        async (_, index) => await pace.run(async () => await Promise.resolve(index)),
      ),
    );
    expect(results.at(-1)).toBe(99_999);
  });
});

describe('map', () => {
  it('keeps the order of the items', async () => {
    const { clock, pace } = setUp({ max: 3 });
    const items = Array.from({ length: 50 }, (_, index) => index);
    const results = await clock.run(
      pace.map(items, async (item, index) => {
        await pace.run(async () => await clock.wait((item * 37) % 11));
        return `${item}=${index}`;
      }),
    );
    expect(results).toEqual(items.map((item) => `${item}=${item}`));
  });

  it('is done at once with nothing', async () => {
    expect(await setUp().pace.map([], async () => await Promise.reject(new Error('no')))).toEqual(
      [],
    );
  });

  it('has few items in hand, whatever their number', async () => {
    const { pace } = setUp({ max: 5 });
    let inHand = 0;
    let most = 0;
    await pace.map(Array.from({ length: 2000 }), async () => {
      most = Math.max(most, ++inHand);
      await pace.run(async () => await Promise.resolve());
      inHand -= 1;
    });
    expect(most).toBeLessThanOrEqual(10);
  });

  it('begins nothing after an error, ends what it began, and raises the error of the first failed item', async () => {
    const { clock, pace } = setUp({ max: 2 });
    const begun: number[] = [];
    const ended: number[] = [];
    const mapped = pace.map(Array.from({ length: 100 }), async (_item, index) => {
      begun.push(index);
      await clock.wait(index === 3 ? 1 : 10);
      ended.push(index);
      if (index === 1 || index === 3) throw new Error(`item ${index}`);
    });
    await expect(clock.run(mapped)).rejects.toThrow('item 1');
    expect(begun).toEqual([0, 1, 2, 3]);
    expect(ended.toSorted()).toEqual(begun);
  });

  it('begins nothing after the cancel signal', async () => {
    const controller = new AbortController();
    const { clock, pace } = setUp({ max: 2, signal: controller.signal });
    let begun = 0;
    const mapped = pace.map(Array.from({ length: 100 }), async () => {
      begun += 1;
      await clock.wait(10);
      controller.abort();
    });
    await expect(clock.run(mapped)).rejects.toMatchObject({ fault: 'cancelled' });
    expect(begun).toBe(4);
  });
});

describe('a server with a limit of its own', () => {
  const scenario = fc.record({
    items: fc.integer({ min: 1, max: 300 }),
    /**
     * Requests that the server takes at once. With one, about every third is refused, and once in
     * some thousand runs an item is refused twelve times in a row, which is when it is given up.
     */
    capacity: fc.integer({ min: 2, max: 80 }),
    max: fc.integer({ min: 1, max: 100 }),
    durations: fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 20 }),
    retryAfter: fc.option(fc.constantFrom('0', '1', '3'), { nil: undefined }),
    seed: fc.integer({ min: 1, max: 1_000_000 }),
  });

  it('gets all items once, never more at once than the bound', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async (given) => {
        const { clock, pace } = setUp({ max: given.max });
        let state = given.seed;
        const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
        const sent: number[] = [];
        let underWay = 0;
        let most = 0;
        let held = 0;
        const server = async (index: number) => {
          expect(clock.now()).toBeGreaterThanOrEqual(held);
          const isRefused = underWay >= given.capacity;
          most = Math.max(most, ++underWay);
          await clock.wait(given.durations[index % given.durations.length]!);
          underWay -= 1;
          if (!isRefused) return void sent.push(index);
          held = Math.max(held, clock.now() + 1000 * Number(given.retryAfter ?? 0));
          throw tooMany(given.retryAfter);
        };
        const results = await clock.run(
          pace.map(Array.from({ length: given.items }), async (_item, index) => {
            const attempt = async () => await pace.run(async () => await server(index));
            await withRetries(attempt, { isIdempotent: false, clock, random });
            return index;
          }),
        );

        expect(results).toEqual(Array.from({ length: given.items }, (_, index) => index));
        expect(sent.toSorted((a, b) => a - b)).toEqual(results);
        expect(most).toBeLessThanOrEqual(given.max);
      }),
      { numRuns: 100 },
    );
  }, 120_000);
});
