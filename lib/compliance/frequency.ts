import type { PastSend } from './facts';
import { hourMilliseconds } from '../kit/durations';

/**
 * When one more send leaves every moving period of `hours` within a cap of `max`: `undefined` when
 * it does at `at`, `null` when it never will. Sends that are scheduled for later count, too. A send
 * leaves the period exactly `hours` after it went out.
 */
export const freeAgain = (
  sends: readonly PastSend[],
  max: number,
  hours: number,
  at: Date,
): Date | null | undefined => {
  if (max === 0) return null;
  if (sends.length < max) return undefined;
  const periodMs = hours * hourMilliseconds;
  const times = sends.map((send) => send.at.getTime()).sort((a, b) => a - b);
  let free = at.getTime();
  // As many as are permitted within one period leave no room in any period that holds them all.
  times.slice(max - 1).forEach((last, index) => {
    const first = times[index]!;
    const isCrowded = last - first < periodMs;
    if (isCrowded && free > last - periodMs && free < first + periodMs) free = first + periodMs;
  });
  return free === at.getTime() ? undefined : new Date(free);
};
