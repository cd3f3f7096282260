import fc from 'fast-check';

import { AnswerError } from '../../../lib/twilio/answerError';
import { errorCodes } from '../../../lib/twilio/errorCodes';
import { toTwilioError, TwilioOpsError } from '../../../lib/twilio/errors';
import { toNetworkError } from '../../../lib/twilio/networkError';
import { decideRetry, withRetries } from '../../../lib/twilio/retry';
import { FakeClock } from './fakeClock';

const answer = (status: number, code?: number, headers = {}) =>
  toTwilioError(new AnswerError(status, { code, message: 'm' }, headers, 'api.twilio.com'));
const network = (code: string, started: boolean, cancelled = false) =>
  toTwilioError(toNetworkError({ code, message: 'x' }, 'api.twilio.com', started, cancelled));

describe('decideRetry', () => {
  type Decision = 'again' | 'unknown' | 'fail';
  it.each<[string, TwilioOpsError, { read: Decision; change: Decision }]>([
    ['429', answer(429, 20429), { read: 'again', change: 'again' }],
    ['429 without code', answer(429), { read: 'again', change: 'again' }],
    ['503', answer(503), { read: 'again', change: 'unknown' }],
    ['500 with a code', answer(500, 20500), { read: 'again', change: 'unknown' }],
    ['503 with a permanent code', answer(503, 21211), { read: 'fail', change: 'unknown' }],
    ['a page with status 200', answer(200), { read: 'fail', change: 'unknown' }],
    ['400', answer(400, 21211), { read: 'fail', change: 'fail' }],
    ['401', answer(401, 20003), { read: 'fail', change: 'fail' }],
    ['404', answer(404, 20404), { read: 'fail', change: 'fail' }],
    ['an opted-out recipient', answer(400, 21610), { read: 'fail', change: 'fail' }],
    ['a full queue', answer(400, 21611), { read: 'again', change: 'again' }],
    ['a daily limit', answer(400, 63018), { read: 'fail', change: 'fail' }],
    ['429 of a full queue', answer(429, 21611), { read: 'again', change: 'again' }],
    ['429 of a limit of its own', answer(429, 60203), { read: 'fail', change: 'fail' }],
    [
      'the same with Retry-After',
      answer(429, 60203, { 'retry-after': '1' }),
      { read: 'fail', change: 'fail' },
    ],
    ['429 of an unknown code', answer(429, 99999), { read: 'fail', change: 'fail' }],
    [
      'the same that lifts in a minute',
      answer(429, 99999, { 'retry-after': '60' }),
      { read: 'again', change: 'again' },
    ],
    [
      'the same that lifts later',
      answer(429, 99999, { 'retry-after': '60.1' }),
      { read: 'fail', change: 'fail' },
    ],
    [
      '429 that lifts in an hour',
      answer(429, 20429, { 'retry-after': '3600' }),
      { read: 'again', change: 'again' },
    ],
    [
      '429 that lifts later',
      answer(429, 20429, { 'retry-after': '3601' }),
      { read: 'fail', change: 'fail' },
    ],
    [
      '503 that lifts much later',
      answer(503, undefined, { 'retry-after': '3000000' }),
      { read: 'fail', change: 'unknown' },
    ],
    [
      'an unknown code of another refusal, with Retry-After',
      answer(409, 99999, { 'retry-after': '1' }),
      { read: 'fail', change: 'fail' },
    ],
    ['nobody there', network('ECONNREFUSED', false), { read: 'again', change: 'again' }],
    ['no name', network('EAI_AGAIN', false), { read: 'again', change: 'again' }],
    ['a reset', network('ECONNRESET', true), { read: 'again', change: 'unknown' }],
    [
      'no answer in time',
      network('UND_ERR_HEADERS_TIMEOUT', true),
      { read: 'again', change: 'unknown' },
    ],
    ['a bad certificate', network('CERT_HAS_EXPIRED', false), { read: 'fail', change: 'fail' }],
    ['cancelled before', network('x', false, true), { read: 'fail', change: 'fail' }],
    ['cancelled on the way', network('x', true, true), { read: 'fail', change: 'unknown' }],
  ])('%s', (_case, error, { read, change }) => {
    expect(decideRetry(error, 1, { isIdempotent: true }).decision).toBe(read);
    expect(decideRetry(error, 1, { isIdempotent: false }).decision).toBe(change);
  });

  it('ends after four attempts, after twelve where Twilio only asked for patience', () => {
    const attempts = (error: TwilioOpsError) =>
      Array.from(
        { length: 20 },
        (_, index) => decideRetry(error, index + 1, { isIdempotent: true }).decision,
      ).indexOf('fail') + 1;
    expect(attempts(answer(503))).toBe(4);
    expect(attempts(answer(429, 21611))).toBe(4);
    expect(attempts(answer(429, 99999, { 'retry-after': '1' }))).toBe(4);
    expect(attempts(answer(429))).toBe(12);
    expect(attempts(answer(429, 20429))).toBe(12);
  });

  it.each([60202, 60203, 60207, 60308, 60310, 60312, 63018, 63038, 10004])(
    'makes one request where %i says that a limit of its own is reached',
    (code) => {
      expect(decideRetry(answer(429, code), 1, { isIdempotent: true })).toEqual({
        decision: 'fail',
      });
    },
  );

  it('spreads attempts by full jitter, doubled up to half a minute', () => {
    const after = (attempt: number, random: number) => {
      const decided = decideRetry(answer(429), attempt, {
        isIdempotent: true,
        random: () => random,
      });
      return decided.decision === 'again' ? decided.afterMilliseconds : undefined;
    };
    expect([1, 2, 3, 7, 11].map((attempt) => after(attempt, 0))).toEqual([0, 0, 0, 0, 0]);
    expect([1, 2, 3, 7, 11].map((attempt) => after(attempt, 1))).toEqual([
      500, 1000, 2000, 30_000, 30_000,
    ]);
  });

  it.each<[string, TwilioOpsError, number]>([
    ['Retry-After', answer(429, 20429, { 'retry-after': '9' }), 9000],
    ['Retry-After of a fault', answer(503, undefined, { 'retry-after': '9' }), 9000],
    ['Retry-After of an unknown code', answer(429, 99999, { 'retry-after': '9' }), 9000],
    ['the wait of the table', answer(400, 21611), 10_000],
    ['a longer Retry-After than that', answer(429, 21611, { 'retry-after': '31' }), 31_000],
    ['that, over a shorter Retry-After', answer(429, 21611, { 'retry-after': '3' }), 10_000],
    ['the wait of another code', answer(429, 60212), 5000],
  ])('waits for %s, and the jitter beyond', (_case, error, afterMilliseconds) => {
    const after = (random: number) =>
      decideRetry(error, 1, { isIdempotent: true, random: () => random });
    expect(after(0)).toEqual({ decision: 'again', afterMilliseconds });
    expect(after(0.5)).toEqual({
      decision: 'again',
      afterMilliseconds: afterMilliseconds + 250,
    });
  });

  it('never repeats a change that may have been processed', () => {
    const error = fc.oneof(
      fc
        .record({
          status: fc.integer({ min: 200, max: 599 }),
          code: fc.option(fc.constantFrom(...Object.keys(errorCodes).map(Number)), {
            nil: undefined,
          }),
        })
        .map(({ status, code }) => answer(status, code)),
      fc
        .record({
          code: fc.constantFrom(
            'ECONNRESET',
            'UND_ERR_SOCKET',
            'ENOTFOUND',
            'CERT_HAS_EXPIRED',
            'x',
          ),
          started: fc.boolean(),
          cancelled: fc.boolean(),
        })
        .map(({ code, started, cancelled }) => network(code, started, cancelled)),
    );
    const isGateways = ({ status, code }: TwilioOpsError) =>
      code === undefined && [408, 409, 460, 499].includes(status!);
    fc.assert(
      fc.property(error, fc.integer({ min: 1, max: 20 }), (raised, attempt) => {
        const { decision } = decideRetry(raised, attempt, { isIdempotent: false });
        const isProcessed = raised.network
          ? raised.network.sent === 'maybe'
          : raised.status! < 400 || raised.status! >= 500 || isGateways(raised);
        expect(decision === 'unknown').toBe(isProcessed);
        if (isProcessed) expect(decision).not.toBe('again');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('withRetries', () => {
  const failing = (errors: unknown[]) => {
    const left = [...errors];
    return jest.fn(async (attempt: number) => {
      await Promise.resolve();
      if (left.length > 0) throw left.shift();
      return `result of ${attempt}`;
    });
  };

  it('tells how many attempts it took', async () => {
    const clock = new FakeClock();
    const request = failing([answer(429), network('ECONNREFUSED', false)]);
    const outcome = await clock.run(withRetries(request, { isIdempotent: false, clock }));
    expect(outcome).toEqual({ result: 'result of 3', attempts: 3 });
  });

  it('raises what is unknown at once, with the attempts', async () => {
    const clock = new FakeClock();
    const request = failing([answer(429), answer(503)]);
    const raised = await clock.run(
      withRetries(request, { isIdempotent: false, clock }).catch((error: unknown) => error),
    );
    expect(raised).toBeInstanceOf(TwilioOpsError);
    expect(raised).toMatchObject({ status: 503, attempts: 2, mayHaveBeenProcessed: true });
  });

  it('gives up in the end', async () => {
    const clock = new FakeClock();
    const request = failing(Array(9).fill(answer(503)));
    await expect(
      clock.run(withRetries(request, { isIdempotent: true, clock })),
    ).rejects.toMatchObject({ attempts: 4 });
    expect(request).toHaveBeenCalledTimes(4);
  });

  it('raises errors of other kinds as they are', async () => {
    const error = new RangeError('mine');
    await expect(withRetries(failing([error]), { isIdempotent: true })).rejects.toBe(error);
  });

  it('stops waiting when cancelled, and makes no further attempt', async () => {
    const clock = new FakeClock();
    const controller = new AbortController();
    const request = failing([answer(429, 20429, { 'retry-after': '3600' })]);
    const running = withRetries(request, { isIdempotent: false, clock, signal: controller.signal });
    setImmediate(() => controller.abort());
    await expect(running).rejects.toMatchObject({ status: 429, mayHaveBeenProcessed: false });
    expect(request).toHaveBeenCalledTimes(1);
    expect(clock.pending).toBe(0);
  });
});
