import { backgroundClock, sleep, systemClock } from '../../../lib/twilio/clock';
import { FakeClock } from './fakeClock';

describe('sleep', () => {
  it('lasts as long as it is told to', async () => {
    const clock = new FakeClock();
    const begun = clock.now();
    await clock.run(sleep(clock, 1234));
    expect(clock.now() - begun).toBe(1234);
  });

  it('does not begin once the signal is raised', async () => {
    const clock = new FakeClock();
    await sleep(clock, 1234, AbortSignal.abort());
    expect(clock.pending).toBe(0);
  });

  it('ends with the signal, and leaves no timer behind', async () => {
    const clock = new FakeClock();
    const controller = new AbortController();
    const asleep = sleep(clock, 1234, controller.signal);
    expect(clock.pending).toBe(1);
    controller.abort();
    await asleep;
    expect(clock.pending).toBe(0);
  });

  it('leaves no listener behind', async () => {
    const clock = new FakeClock();
    const { signal } = new AbortController();
    const add = jest.spyOn(signal, 'addEventListener');
    const remove = jest.spyOn(signal, 'removeEventListener');
    await clock.run(sleep(clock, 1, signal));
    expect(add).toHaveBeenCalledTimes(1);
    expect(remove).toHaveBeenCalledWith('abort', add.mock.calls[0]![1]);
  });
});

describe.each([
  ['the system clock', systemClock],
  ['the clock of work in the background', backgroundClock],
])('%s', (_which, clock) => {
  it('tells the time of this host', () => {
    const before = Date.now();
    const now = clock.now();
    expect(now).toBeGreaterThanOrEqual(before - 1_000);
    // Both are rounded, and only one of them may be set.
    expect(now).toBeLessThanOrEqual(Date.now() + 1_000);
  });

  it('calls back once, and not what was taken back', async () => {
    const called: string[] = [];
    const takeBack = clock.after(1, () => called.push('taken back'));
    // Longer than what it waits for, and keeps the process from ending.
    const timer = setTimeout(() => {}, 30_000);
    await new Promise<void>((resolve) => {
      clock.after(5, () => {
        called.push('kept');
        resolve();
      });
      takeBack();
    });
    clearTimeout(timer);
    expect(called).toEqual(['kept']);
  });
});

it.each([
  ['the system clock', systemClock],
  ['the clock of work in the background', backgroundClock],
])('%s waits for longer than a timer of Node can, and can be taken back', (_which, clock) => {
  jest.useFakeTimers();
  const longest = 2 ** 31 - 1;
  const called = jest.fn();
  clock.after(longest + 1_000, called);
  const takeBack = clock.after(2 * longest + 1_000, called);
  jest.advanceTimersByTime(longest + 999);
  expect(called).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1);
  expect(called).toHaveBeenCalledTimes(1);
  takeBack();
  jest.advanceTimersByTime(2 * longest);
  expect(called).toHaveBeenCalledTimes(1);
  jest.useRealTimers();
});

it('only the clock of work in the background lets the process end', () => {
  const set = jest.spyOn(globalThis, 'setTimeout');
  for (const clock of [systemClock, backgroundClock]) clock.after(10_000, () => {})();
  const timers = set.mock.results.map(({ value }) => value as NodeJS.Timeout);
  expect(timers.map((timer) => timer.hasRef())).toEqual([true, false]);
  set.mockRestore();
});
