import type { PastSend } from './facts';
import { hourMs } from './time/units';

/**
 * When one more send would stay within a cap of `max` in a moving period of `hours`: `undefined`
 * when it already does at `at`, `null` when it never will. A send leaves the period exactly `hours`
 * after it went out.
 */
export const freeAgain = (
  sends: readonly PastSend[],
  max: number,
  hours: number,
  at: Date,
): Date | null | undefined => {
  if (sends.length < max) return undefined;
  const periodMs = hours * hourMs;
  const inPeriod = sends
    .map((send) => send.at.getTime())
    .filter((ms) => ms > at.getTime() - periodMs)
    .sort((a, b) => a - b);
  if (inPeriod.length < max) return undefined;
  const leaves = inPeriod[inPeriod.length - max];
  return leaves === undefined ? null : new Date(leaves + periodMs);
};
