import { Turns } from './turns';

/** Gives the place to whoever waits for it; does nothing the second time. */
export type LeavePlace = () => void;

/**
 * Where only so many may go on at once under each name; the others wait, first come, first served.
 */
export function places(most: number): (name: string) => Promise<LeavePlace> {
  const waiting = new Map<string, Turns<() => void>>();
  const taken = new Map<string, number>();

  function leave(name: string): void {
    const next = waiting.get(name)?.take();
    if (next) return next();
    taken.set(name, taken.get(name)! - 1);
  }

  const leaveOnce = (name: string): LeavePlace => {
    let hasLeft = false;
    return () => {
      if (!hasLeft) leave(name);
      hasLeft = true;
    };
  };

  return async (name) => {
    const count = taken.get(name) ?? 0;
    if (count < most) {
      taken.set(name, count + 1);
      return leaveOnce(name);
    }
    const queue = waiting.get(name) ?? new Turns();
    waiting.set(name, queue);
    return new Promise((resolve) => queue.push(() => resolve(leaveOnce(name))));
  };
}
