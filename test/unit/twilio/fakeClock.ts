import { setImmediate as turn } from 'node:timers/promises';

import type { Clock } from '../../../lib/twilio/clock';

/** Far more turns of the event loop than anything takes that waits for no timer. */
const manyTurns = 10_000;
/** Far more waits than anything takes that comes to an end. */
const manyWaits = 100_000;

/**
 * Time that passes only when nothing else is left to do: waits of hours end at once, in the right
 * order.
 */
export class FakeClock implements Clock {
  private time = Date.parse('2026-03-01T12:00:00Z');
  private timers: Array<{ at: number; callback: () => void }> = [];

  now = () => this.time;

  after = (milliseconds: number, callback: () => void) => {
    const timer = { at: this.time + Math.max(0, milliseconds), callback };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((one) => one !== timer);
    };
  };

  wait = async (milliseconds: number): Promise<void> => {
    await new Promise<void>((resolve) => void this.after(milliseconds, resolve));
  };

  get pending(): number {
    return this.timers.length;
  }

  /**
   * Lets time pass until the promise is settled.
   * @throws Error when nothing is left that could settle it, or it waits again and again
   */
  async run<T>(promise: Promise<T>): Promise<T> {
    let settled = false;
    let idleTurns = 0;
    let waits = 0;
    const settle = () => void (settled = true);
    promise.then(settle, settle);
    for (;;) {
      await turn();
      if (settled) return await promise;
      const next = this.timers.toSorted((a, b) => a.at - b.at)[0];
      if (!next) {
        if (++idleTurns > manyTurns) throw new Error('Nothing is left to wait for.');
        continue;
      }
      idleTurns = 0;
      if (++waits > manyWaits) throw new Error('It waits again and again.');
      this.timers = this.timers.filter((timer) => timer !== next);
      this.time = Math.max(this.time, next.at);
      next.callback();
    }
  }
}
