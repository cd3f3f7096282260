import type { Ledger } from '../../../lib/ledger/ledger';
import { senderTurns, type Moment } from '../../../lib/sending/senderTurns';
import { asTwilioError } from '../../../lib/twilio/errors';
import { HandClock, settled, stateOf } from './handClock';
import { timedLedger } from './timedLedger';

const account = 'AC1';

/** @param startsIn what the ledger answers; without it, what the real one would */
function stage(startsIn?: (count: number) => number) {
  const clock = new HandClock();
  const nextAt = new Map<string, number>();
  const take = jest.fn(async (sender: string, count: number, step: number) => {
    if (startsIn) return startsIn(count);
    const at = Math.max(nextAt.get(sender) ?? 0, clock.now());
    nextAt.set(sender, at + count * step);
    return at - clock.now();
  });
  const ledger = { turns: { take } } as unknown as Ledger;
  const begun = clock.now();
  const given: Array<[string, number]> = [];
  const ask = (turn: ReturnType<typeof senderTurns>, sender: string, name = sender) =>
    turn(account, sender)
      .then((moment) => moment())
      .then(() => void given.push([name, clock.now() - begun]));
  return { clock, take, ledger, ask, given };
}

describe('the turns of a sender with a ceiling', () => {
  it('are taken when somebody waits for them, a second’s worth at most', async () => {
    const { clock, take, ledger, ask, given } = stage();
    const turn = senderTurns(ledger, 3, { clock });
    await settled();
    expect(take).not.toHaveBeenCalled();
    for (let n = 1; n <= 5; n++) void ask(turn, '+1', `${n}`);
    await clock.pass(10_000);
    expect(take.mock.calls).toEqual([
      ['AC1/+1', 1, 1000 / 3],
      ['AC1/+1', 3, 1000 / 3],
      ['AC1/+1', 1, 1000 / 3],
    ]);
    expect(given.map(([name]) => name)).toEqual(['1', '2', '3', '4', '5']);
  });

  it('come when the ledger says, one step apart', async () => {
    const { clock, ledger, ask, given } = stage((count) => (count === 1 ? 700 : 1_000));
    const turn = senderTurns(ledger, 4, { clock });
    for (let n = 0; n < 4; n++) void ask(turn, '+1');
    await clock.pass(10_000);
    expect(given.map(([, at]) => at)).toEqual([700, 1_400, 1_650, 1_900]);
  });

  it('are one at a time where less than one a second may go', async () => {
    const { clock, take, ledger, ask, given } = stage((count) => 4_000 * count);
    const turn = senderTurns(ledger, 0.25, { clock });
    for (let n = 0; n < 3; n++) void ask(turn, '+1');
    await clock.pass(60_000);
    expect(take.mock.calls.map(([, count, step]) => [count, step])).toEqual(
      Array(3).fill([1, 4_000]),
    );
    expect(given.map(([, at]) => at)).toEqual([4_000, 8_000, 12_000]);
  });

  it('are whole where the rate is not', async () => {
    const { clock, take, ledger, ask } = stage();
    const turn = senderTurns(ledger, 2.9, { clock });
    for (let n = 0; n < 6; n++) void ask(turn, '+1');
    await clock.pass(10_000);
    expect(take.mock.calls.map(([, count]) => count)).toEqual([1, 2, 2, 1]);
  });

  it('are each sender’s and each account’s own', async () => {
    const { clock, take, ledger, ask, given } = stage();
    take.mockImplementation(async (name) => (name.endsWith('slow') ? 5_000 : 0));
    const turn = senderTurns(ledger, 1, { clock });
    void ask(turn, 'slow');
    void ask(turn, 'quick');
    void turn('AC2', 'quick');
    await clock.pass(5_000);
    expect(given).toEqual([
      ['quick', 0],
      ['slow', 5_000],
    ]);
    expect(take.mock.calls.map(([name]) => name)).toEqual(['AC1/slow', 'AC1/quick', 'AC2/quick']);
  });

  it('are not caught up by a process that stood still, beside those of the others', async () => {
    const clock = new HandClock();
    const { ledger } = await timedLedger(clock.now);
    const [stallsAt, goesOnAt] = [clock.now() + 2_000, clock.now() + 4_500];
    const stalling = {
      now: clock.now,
      after: (milliseconds: number, callback: () => void) => {
        const at = clock.now() + milliseconds;
        const isInStall = at >= stallsAt && at < goesOnAt;
        return clock.after(isInStall ? goesOnAt - clock.now() : milliseconds, callback);
      },
    };
    const times: number[] = [];
    for (const own of [stalling, clock]) {
      const turn = senderTurns({ turns: ledger.turns }, 5, { clock: own });
      for (let n = 0; n < 20; n++) {
        void turn(account, '+1')
          .then((moment) => moment())
          .then(() => times.push(clock.now()));
      }
    }
    await clock.pass(60_000);
    expect(times).toHaveLength(40);
    const inSecondFrom = times.map((from) => times.filter((at) => at >= from && at < from + 1_000));
    expect(Math.max(...inSecondFrom.map(({ length }) => length))).toBeLessThanOrEqual(6);
  });

  it('that were missed because the ledger was slow to answer are taken again', async () => {
    const { clock, take, ledger, ask, given } = stage();
    take.mockImplementation(async () => 500);
    take.mockImplementationOnce(async () => {
      await new Promise<void>((resolve) => clock.after(900, resolve));
      return 0;
    });
    void ask(senderTurns(ledger, 5, { clock }), '+1');
    await clock.pass(10_000);
    expect(take.mock.calls.map(([, count]) => count)).toEqual([1, 1]);
    expect(given).toEqual([['+1', 1_400]]);
  });

  it.each([
    [200, 1],
    [201, 2],
  ])('are missed by who is later than a step: after %d ms, %d are taken', async (late, taken) => {
    const { clock, take, ledger, ask } = stage();
    take.mockImplementationOnce(async () => {
      await new Promise<void>((resolve) => clock.after(late, resolve));
      return 0;
    });
    void ask(senderTurns(ledger, 5, { clock }), '+1');
    await clock.pass(10_000);
    expect(take).toHaveBeenCalledTimes(taken);
  });

  it('go to who is always late all the same, and where the ledger gives no other', async () => {
    const { clock, take, ledger, ask, given } = stage();
    const late = async () => {
      await new Promise<void>((resolve) => clock.after(300, resolve));
      return 0;
    };
    take.mockImplementation(late);
    void ask(senderTurns(ledger, 5, { clock }), '+1');
    await clock.pass(10_000);
    expect([take.mock.calls.length, given]).toEqual([4, [['+1', 1_200]]]);
    take.mockRejectedValue(new Error('away')).mockImplementationOnce(late);
    void ask(senderTurns(ledger, 5, { clock }), '+2');
    await clock.pass(10_000);
    expect(given[1]).toEqual(['+2', 10_300]);
  });

  it('keep all executions and processes together to the ceiling', async () => {
    const clock = new HandClock();
    const { ledger } = await timedLedger(clock.now);
    const times: number[] = [];
    for (let execution = 0; execution < 4; execution++) {
      const turn = senderTurns(ledger, 5, { clock });
      for (let n = 0; n < 10; n++) {
        void turn(account, '+1')
          .then((moment) => moment())
          .then(() => times.push(clock.now()));
      }
    }
    await clock.pass(60_000);
    expect(times).toHaveLength(40);
    times.sort((a, b) => a - b);
    expect(times.slice(1).every((at, index) => at - times[index]! >= 200)).toBe(true);
    // And no turn is wasted.
    expect(times.at(-1)! - times[0]!).toBe(39 * 200);
    await ledger.close();
  });

  it('begin anew with the next who asks after all were served', async () => {
    const { clock, take, ledger, ask, given } = stage();
    const turn = senderTurns(ledger, 1, { clock });
    void ask(turn, '+1');
    await clock.pass(10_000);
    void ask(turn, '+1');
    await clock.pass(10_000);
    expect(given).toHaveLength(2);
    expect(take).toHaveBeenCalledTimes(2);
  });
});

describe('a turn', () => {
  it('is told of 300 ms before its moment, and then waits for it', async () => {
    const { clock, ledger } = stage(() => 1_000);
    const told = senderTurns(ledger, 1, { clock })(account, '+1');
    await clock.pass(699);
    expect(await stateOf(told)).toBe('pending');
    await clock.pass(1);
    const moment = (await told)();
    await clock.pass(299);
    expect(await stateOf(moment)).toBe('pending');
    await clock.pass(1);
    expect(await stateOf(moment)).toBeUndefined();
  });

  it('keeps its distance from the one before, if that was late, in whatever execution', async () => {
    const { clock, take, ledger } = stage();
    const [one, two] = [senderTurns(ledger, 2, { clock }), senderTurns(ledger, 2, { clock })];
    const told = [one(account, '+1'), two(account, '+1'), two(account, '+2')];
    await clock.pass(10_000);
    const [first, second, other] = (await Promise.all(told)) as [Moment, Moment, Moment];
    const late = first();
    const next = second();
    const others = other();
    await clock.pass(0);
    expect(await Promise.all([late, next, others].map(stateOf))).toEqual([
      undefined,
      'pending',
      undefined,
    ]);
    await clock.pass(499);
    expect(await stateOf(next)).toBe('pending');
    await clock.pass(1);
    expect(await stateOf(next)).toBeUndefined();
    // A request that is repeated keeps its distance, too.
    const again = first();
    await clock.pass(499);
    expect(await stateOf(again)).toBe('pending');
    await clock.pass(1);
    expect(await stateOf(again)).toBeUndefined();
    // Each was late, or a repetition, and took another turn.
    expect(take).toHaveBeenCalledTimes(3 + 4);
  });
});

describe('who asks in the moment in which the last is served', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8])('is served, too (%i steps later)', async (steps) => {
    const { clock, take, ledger, ask, given } = stage();
    const asked = Promise.withResolvers<number>();
    take.mockReturnValueOnce(asked.promise);
    const after = (_: number, callback: () => void) => (queueMicrotask(callback), () => {});
    const turn = senderTurns(ledger, 1, { clock: { now: clock.now, after } });
    void ask(turn, '+1');
    asked.resolve(0);
    for (let step = 0; step < steps; step++) await Promise.resolve();
    void ask(turn, '+1');
    await settled();
    expect(given).toHaveLength(2);
  });

  it.each([0, 1, 2, 3, 4, 5])(
    'is not lost when the ledger fails (%i steps later)',
    async (steps) => {
      const { clock, take, ledger } = stage();
      take.mockRejectedValue(new Error('The ledger is away'));
      const turn = senderTurns(ledger, 1, { clock });
      const first = turn(account, '+1').catch(() => 'failed');
      for (let step = 0; step < steps; step++) await Promise.resolve();
      const second = turn(account, '+1').catch(() => 'failed');
      expect(await Promise.all([first, second].map(stateOf))).toEqual(['failed', 'failed']);
    },
  );
});

describe('a turn is not given', () => {
  it('once the execution is stopped: nobody waits on', async () => {
    const { clock, take, ledger } = stage();
    take.mockResolvedValueOnce(0).mockResolvedValueOnce(1_000);
    const stop = new AbortController();
    const turn = senderTurns(ledger, 3, { clock, signal: stop.signal });
    const asked = [1, 2, 3, 4, 5].map(() => turn(account, '+1').then(() => 'given', asTwilioError));
    await clock.pass(1_100);
    stop.abort();
    const results = await Promise.all(asked.map(stateOf));
    expect(results.slice(0, 3)).toEqual(['given', 'given', 'given']);
    for (const result of results.slice(3)) {
      expect(result).toMatchObject({
        network: { fault: 'cancelled' },
        mayHaveBeenProcessed: false,
      });
    }
    expect(take).toHaveBeenCalledTimes(2);
    expect(clock.pending).toBe(0);
  });

  it.each(['signal', 'halt'])('once it was stopped before (%s): no ledger is asked', async (by) => {
    const { clock, take, ledger } = stage();
    const stop = new AbortController();
    stop.abort();
    const turn = senderTurns(ledger, 3, { clock, [by]: stop.signal });
    expect(
      await stateOf(
        turn(account, '+1').then(
          () => 'given',
          () => 'refused',
        ),
      ),
    ).toBe('refused');
    expect(take).not.toHaveBeenCalled();
  });

  it('when the execution is stopped while the ledger is asked', async () => {
    const { clock, take, ledger } = stage();
    const asked = Promise.withResolvers<number>();
    take.mockReturnValueOnce(asked.promise);
    const stop = new AbortController();
    const turn = senderTurns(ledger, 3, { clock, signal: stop.signal });
    const result = turn(account, '+1').then(() => 'given', asTwilioError);
    stop.abort();
    asked.resolve(0);
    expect(await stateOf(result)).toMatchObject({ network: { fault: 'cancelled' } });
  });

  it('when the ledger fails: all who wait learn of it, and the next asks anew', async () => {
    const { clock, take, ledger, ask, given } = stage();
    const fault = new Error('The ledger is away');
    take.mockRejectedValueOnce(fault);
    const turn = senderTurns(ledger, 3, { clock });
    const results = [1, 2].map(() => turn(account, '+1').catch((error: unknown) => error));
    expect(await Promise.all(results)).toEqual([fault, fault]);
    void ask(turn, '+1');
    await clock.pass(0);
    expect(given).toEqual([['+1', 0]]);
  });
});

it('goes by the clock of the system where none is given', async () => {
  const { ledger } = stage();
  const moment = await senderTurns(ledger, 10)(account, '+1');
  await expect(moment()).resolves.toBeUndefined();
});
