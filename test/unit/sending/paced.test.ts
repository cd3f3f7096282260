import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { counted, pacedThrough } from '../../../lib/sending/paced';
import type { CarrierRequest } from '../../../lib/twilio/httpTransport';
import { AnswerError } from '../../../lib/twilio/answerError';
import { asTwilioError } from '../../../lib/twilio/errors';
import type { Pace } from '../../../lib/twilio/pace';
import { failure, lostAnswer } from './stage';

const post = (data: unknown = {}, method = 'post') => ({ method, data }) as CarrierRequest;
const get = { method: 'GET' } as CarrierRequest;
const throttled = () => failure({ status: 429, code: undefined });
const answer = { statusCode: 201 } as never;

/** A pace that lets all go at once, and counts them. */
function stage(signal?: AbortSignal) {
  let count = 0;
  const run: Pace['run'] = async (request) => {
    count += 1;
    return request();
  };
  return { starts: () => count, through: pacedThrough({ run } as Pace, signal) };
}

const raised = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

// The pauses between attempts are at random, and their bounds those of retry.test.ts.
beforeEach(() => void jest.spyOn(Math, 'random').mockReturnValue(0));
afterEach(() => jest.restoreAllMocks());

describe('a request', () => {
  it('goes out when its turn comes, whether it is an item’s or not', async () => {
    const { starts, through } = stage();
    expect(await through(post(), async () => answer)).toBe(answer);
    await counted(() => through(post(), async () => answer) as Promise<unknown>);
    expect(await through(get, async () => answer)).toBe(answer);
    expect(starts()).toBe(3);
  });

  it('that Twilio did not process is repeated', async () => {
    const { through } = stage();
    const carry = jest.fn().mockRejectedValueOnce(throttled()).mockResolvedValue(answer);
    expect(await through(post(), carry)).toBe(answer);
    expect(carry).toHaveBeenCalledTimes(2);
  });

  it('whose answer was lost is repeated only if it reads', async () => {
    const { through } = stage();
    const carry = () => jest.fn().mockRejectedValueOnce(lostAnswer()).mockResolvedValue(answer);
    const [writes, reads] = [carry(), carry()];
    expect(await raised(through(post(), writes))).toMatchObject({ mayHaveBeenProcessed: true });
    expect(await through(get, reads)).toBe(answer);
    expect([writes, reads].map(({ mock }) => mock.calls.length)).toEqual([1, 2]);
  });

  it('that reads has changed nothing, whatever became of it', async () => {
    const stop = new AbortController();
    stop.abort();
    const { through } = stage(stop.signal);
    const carry = jest.fn().mockRejectedValue(lostAnswer());
    expect(await raised(through(get, carry))).toMatchObject({
      message: 'No answer came.',
      mayHaveBeenProcessed: false,
      attempts: 1,
    });
  });

  it('is not repeated once the execution is stopped', async () => {
    const stop = new AbortController();
    const { through } = stage(stop.signal);
    const carry = jest.fn(async () => {
      stop.abort();
      throw throttled();
    });
    expect(await raised(through(post(), carry as never))).toMatchObject({ status: 429 });
    expect(carry).toHaveBeenCalledTimes(1);
  });

  it('raises a fault of ours as it is', async () => {
    const fault = new TypeError('x is undefined');
    const { through } = stage();
    expect(await raised(through(post(), () => Promise.reject(fault)))).toBe(fault);
  });
});

describe('the requests of one item', () => {
  it('are counted with their repeats; those that read are not', async () => {
    const { through } = stage();
    const carry = jest.fn().mockRejectedValueOnce(throttled()).mockResolvedValue(answer);
    const done = await counted(async () => {
      await through(get, async () => answer);
      await through(post(), carry);
      await through(post({}, 'delete'), async () => answer);
      return 'done';
    });
    expect(done).toEqual({ result: 'done', attempts: 3 });
  });

  it('are counted apart from those of others at the same time', async () => {
    const { through } = stage();
    const send = (times: number) =>
      counted(async () => {
        for (let n = 0; n < times; n++) await through(post(), async () => answer);
      });
    const all = await Promise.all([send(1), send(3), send(0)]);
    expect(all.map(({ attempts }) => attempts)).toEqual([1, 3, 0]);
  });

  it('await turn and guard before each try that changes something, the guard twice', async () => {
    const { through } = stage();
    const order: string[] = [];
    const carry = (name: string) =>
      jest
        .fn(async () => (order.push(name), answer))
        .mockImplementationOnce(async () => {
          order.push(name);
          throw throttled();
        });
    const gates = {
      turn: async () => void order.push('turn'),
      guard: async () => void order.push('guard'),
    };
    await counted(async () => {
      await through(get, carry('get') as never);
      await through(post(), carry('post') as never);
    }, gates);
    const tried = ['turn', 'guard', 'guard', 'post'];
    expect(order).toEqual(['get', 'get', ...tried, ...tried]);
  });

  it('await it again once there is a connection for them, however many executions there are', async () => {
    const answers: Array<() => void> = [];
    const guarded = new Map<number, number>();
    const all = Array.from({ length: 3 }, () => stage().through).flatMap((through, execution) =>
      Array.from({ length: 50 }, (_, item) =>
        counted(
          async () =>
            through(post(), async () => {
              await new Promise<void>((resolve) => answers.push(resolve));
              return answer;
            }),
          {
            guard: async () => {
              const name = 50 * execution + item;
              guarded.set(name, (guarded.get(name) ?? 0) + 1);
            },
          },
        ),
      ),
    );
    await turnOfTheLoop();
    const again = () => [...guarded.values()].filter((times) => times === 2).length;
    expect(again()).toBe(100);
    answers.splice(0, 30).forEach((resolve) => resolve());
    await turnOfTheLoop();
    expect(again()).toBe(130);
    while (again() < 150 || answers.length > 0) {
      answers.splice(0).forEach((resolve) => resolve());
      await turnOfTheLoop();
    }
    await Promise.all(all);
  });

  it('hold no connection while they wait for turn and ledger: others go out meanwhile', async () => {
    const never = () => new Promise<void>(() => undefined);
    const { through } = stage();
    for (const gates of [{ turn: never }, { guard: never }])
      for (let item = 0; item < 100; item += 1)
        void counted(async () => through(post(), async () => answer), gates);
    await turnOfTheLoop();
    expect(await counted(async () => through(post(), async () => answer))).toMatchObject({
      result: answer,
    });
  });

  it('do not go out where the guard raises why not', async () => {
    const { through } = stage();
    const [ousted, carry] = [new Error('ousted'), jest.fn(async () => answer)];
    const work = () => through(post(), carry) as Promise<unknown>;
    expect(await raised(counted(work, { guard: () => Promise.reject(ousted) }))).toBe(ousted);
    expect(carry).not.toHaveBeenCalled();
  });

  it.each([
    ['what it read', get, 400, undefined, false],
    ['a refusal', post(), 400, 21211, false],
    ['a limit of its own, which is not repeated', post(), 429, 60203, false],
    ['an answer that says nothing, which is not repeated', post(), 503, undefined, true],
  ])('may or may not have been processed after %s', async (_what, request, status, code, may) => {
    const { through } = stage();
    const error = new AnswerError(status, { code, message: 'no' }, {}, 'api.twilio.com');
    const carry = jest.fn(() => Promise.reject(error));
    const failed = await raised(counted(() => through(request, carry) as Promise<unknown>));
    expect(asTwilioError(failed)).toMatchObject({ attempts: 1, mayHaveBeenProcessed: may });
    expect(carry).toHaveBeenCalledTimes(1);
  });

  it('without a change leave the error as it was', async () => {
    const { through } = stage();
    const error = failure({ status: 404 });
    const work = async () => {
      await through(get, async () => answer);
      await through(post(), () => Promise.reject(error));
    };
    expect(await raised(counted(work))).toBe(error);
    expect(error.mayHaveBeenProcessed).toBe(false);
  });

  it('after a change may have been processed, whatever failed then', async () => {
    const { through } = stage();
    const failing = (fault: Error) => async () => {
      await through(post(), async () => answer);
      throw fault;
    };
    for (const fault of [failure({ status: 404, code: 20404 }), new TypeError('x is undefined')]) {
      const error = await raised(counted(failing(fault)));
      expect(asTwilioError(error)).toMatchObject({
        mayHaveBeenProcessed: true,
        message: fault.message,
      });
    }
  });
});
