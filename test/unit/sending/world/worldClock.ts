import { setImmediate as turn } from 'node:timers/promises';
import type { Clock } from '../../../../lib/twilio/clock';

/** Turns of the event loop in which nothing happens, until all that is left to do is to wait. */
const quietTurns = 3;

/** Time that passes at once, but only when everybody waits for it and nobody for a ledger. */
export class WorldClock implements Clock {
  private time = Date.parse('2026-01-01T00:00:00Z');
  private timers = new Set<{ at: number; callback: () => void }>();
  private underWay = 0;
  private happened = 0;

  now = () => this.time;

  after = (milliseconds: number, callback: () => void) => {
    const timer = { at: this.time + Math.max(0, milliseconds), callback };
    this.timers.add(timer);
    return () => void this.timers.delete(timer);
  };

  wait = async (milliseconds: number): Promise<void> => {
    await new Promise<void>((resolve) => void this.after(milliseconds, resolve));
  };

  /** Time stands still while this is under way. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.underWay += 1;
    try {
      return await work();
    } finally {
      this.underWay -= 1;
      this.happened += 1;
    }
  }

  /** Lets time pass until the promise is settled. */
  async run<T>(promise: Promise<T>): Promise<T> {
    let isSettled = false;
    const settle = () => void (isSettled = true);
    promise.then(settle, settle);
    for (;;) {
      let quiet = 0;
      for (let before = this.happened; quiet < quietTurns && !isSettled;) {
        await turn();
        quiet = this.underWay === 0 && before === this.happened ? quiet + 1 : 0;
        before = this.happened;
      }
      if (isSettled) return await promise;
      this.passToNext();
    }
  }

  /** Forgets whoever still waits. */
  clear(): void {
    this.timers.clear();
  }

  private passToNext(): void {
    let next: { at: number; callback: () => void } | undefined;
    for (const timer of this.timers) if (!next || timer.at < next.at) next = timer;
    if (!next) throw new Error('Everybody waits for something that never comes');
    this.timers.delete(next);
    this.time = Math.max(this.time, next.at);
    next.callback();
  }
}
