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

export const systemClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** The same for work in the background, which does not keep a process from ending. */
export const backgroundClock: Clock = {
  now: systemClock.now,
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds).unref();
    return () => clearTimeout(timer);
  },
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
