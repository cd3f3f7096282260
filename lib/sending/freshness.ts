/** How long a reservation counts as ours without asking the ledger, by either of our clocks. */
export const freshMilliseconds = 8_000;
/** How far they may go apart in that time: by more, one of them has stood still or was set. */
const apartMilliseconds = 2_000;

/** A moment by our own clock, and by the host's. */
export interface Moment {
  steady: number;
  host: number;
}

/**
 * How long ago that was: as the steady clock stands still while the host is suspended, and the
 * host's may be set back, it is as long as either says.
 */
export const elapsedMilliseconds = (then: Moment, now: Moment): number =>
  Math.max(now.steady - then.steady, now.host - then.host);

/**
 * Whether a reservation that was ours then still counts as ours. The steady clock stands still
 * while the host is suspended, but the processes of others go on.
 */
export function isFresh(then: Moment, now: Moment): boolean {
  const [steady, host] = [now.steady - then.steady, now.host - then.host];
  if (Math.abs(host - steady) > apartMilliseconds) return false;
  return elapsedMilliseconds(then, now) <= freshMilliseconds;
}
