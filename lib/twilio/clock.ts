/** Time as a parameter, so that what waits can be tested without waiting. */
export interface Clock {
  /**
   * Milliseconds since 1970, UTC, by the host's clock when the process began; never set back or
   * forward since then.
   */
  now(): number;
  /** Calls back once, after at least this long; returns what cancels the call. */
  after(milliseconds: number, callback: () => void): () => void;
}

/** The longest that a timer of Node can wait: anything more would call back at once. */
const longestTimerMilliseconds = 2 ** 31 - 1;

type Begin = (callback: () => void, milliseconds: number) => NodeJS.Timeout;

const timers = (begin: Begin) => (milliseconds: number, callback: () => void) => {
  let timer: NodeJS.Timeout;
  const wait = (left: number) => {
    const now = Math.min(left, longestTimerMilliseconds);
    timer = begin(() => (left > now ? wait(left - now) : callback()), now);
  };
  wait(milliseconds);
  return () => clearTimeout(timer);
};

export const systemClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  after: timers((...given) => setTimeout(...given)),
};

/** The same for work in the background, which does not keep a process from ending. */
export const backgroundClock: Clock = {
  now: systemClock.now,
  after: timers((...given) => setTimeout(...given).unref()),
};

/** Waits; ends early, without an error, when `signal` is aborted. */
export function sleep(clock: Clock, milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const end = () => {
      takeBack();
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const takeBack = clock.after(milliseconds, end);
    signal?.addEventListener('abort', end);
  });
}
