import {
  AnswerTime,
  LedgerLate,
  type Purpose,
} from '../../../nodes/TwilioOpsTrigger/webhook/answerTime';

/** A webhook for which all of the time was needed before the ledger was asked. */
const spent = () => new AnswerTime('webhook', performance.now() - 60_000);

describe('the time until Twilio wants its answer', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  /** Twilio waits 15 seconds for the answer to a webhook, Event Streams wait five. */
  it.each<[Purpose, 'webhook' | 'stream', number]>([
    ['proof', 'webhook', 4_000],
    ['proof', 'stream', 3_500],
    ['facts', 'webhook', 4_000],
    ['facts', 'stream', 4_000],
    ['optOut', 'webhook', 9_000],
    ['optOut', 'stream', 4_000],
    ['spooled', 'webhook', 3_000],
    ['spooled', 'stream', 3_000],
    ['answer', 'webhook', 9_500],
    ['answer', 'stream', 4_500],
    ['repeats', 'webhook', 4_500],
    ['repeats', 'stream', 4_500],
  ])('is up for %s of a %s after %d ms, counted from its coming', async (purpose, source, ms) => {
    const time = new AnswerTime(source, performance.now());
    jest.advanceTimersByTime(1_000);
    expect(time.leftMs(purpose)).toBe(ms - 1_000);
    let error: Error | undefined;
    const waited = time.wait(purpose, () => new Promise<never>(() => {}));
    waited.catch((raised: Error) => (error = raised));
    await jest.advanceTimersByTimeAsync(ms - 1_001);
    expect(error).toBeUndefined();
    await jest.advanceTimersByTimeAsync(1);
    expect(error).toBeInstanceOf(LedgerLate);
    expect(error!.name).toBe('LedgerLate');
    expect(error!.message).toContain(`within ${ms / 1_000} seconds of the webhook`);
    jest.advanceTimersByTime(60_000);
    expect(time.leftMs(purpose)).toBe(0);
  });

  it('is not waited for once the work has ended, in whichever way', async () => {
    const told: string[] = [];
    const afterwards = { done: () => told.push('done'), failed: () => told.push('failed') };
    const time = new AnswerTime('webhook', performance.now());
    expect(await time.wait('facts', async () => 'found', afterwards)).toBe('found');
    const failing = time.wait('facts', () => Promise.reject(new Error('away')), afterwards);
    await expect(failing).rejects.toThrow('away');
    expect(jest.getTimerCount()).toBe(0);
    expect(told).toEqual([]);
  });
});

describe('when the time is up before the ledger is asked', () => {
  it('what the ledger knows at once is taken', async () => {
    expect(await spent().wait('facts', async () => 'found')).toBe('found');
  });

  it('what takes longer goes on after the answer', async () => {
    const answer = Promise.withResolvers<string>();
    const told: string[] = [];
    const waited = spent().wait('facts', () => answer.promise, { done: (one) => told.push(one) });
    await expect(waited).rejects.toThrow(LedgerLate);
    answer.resolve('found');
    await answer.promise;
    expect(told).toEqual(['found']);
  });

  it('what fails later is told, too', async () => {
    const answer = Promise.withResolvers<string>();
    const told: string[] = [];
    const failed = ({ message }: Error) => told.push(message);
    await expect(spent().wait('optOut', () => answer.promise, { failed })).rejects.toThrow(
      LedgerLate,
    );
    answer.reject(new Error('away'));
    await answer.promise.catch(() => undefined);
    expect(told).toEqual(['away']);
  });
});
