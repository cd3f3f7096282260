/** How long to pause between two attempts: the first pause, doubled each time up to the longest. */
export interface Pauses {
  firstMilliseconds: number;
  longestMilliseconds: number;
}

/**
 * Pauses before the next attempt, for half to one and a half times as long as planned, so that
 * those who failed together do not all return together. Returns `false` at once when the first
 * failure (the first call) was more than `limitMilliseconds` ago: no further attempt should be
 * made.
 */
export type Pause = (limitMilliseconds: number) => Promise<boolean>;

/** The pauses of one task that is attempted again and again. */
export function patience({ firstMilliseconds, longestMilliseconds }: Pauses): Pause {
  let firstFailure: number | undefined;
  let planned = firstMilliseconds;
  return async (limitMilliseconds) => {
    const now = performance.now();
    firstFailure ??= now;
    const left = firstFailure + limitMilliseconds - now;
    if (left <= 0) return false;
    const jittered = planned * (0.5 + Math.random());
    planned = Math.min(planned * 2, longestMilliseconds);
    await new Promise((resolve) => setTimeout(resolve, Math.min(jittered, left)));
    return true;
  };
}
