import { setImmediate as turn } from 'node:timers/promises';
import type { Clock } from '../../../lib/twilio/clock';

/** Lets everything go on that waits for no time: promises, batches, statements in memory. */
export async function settled(): Promise<void> {
  for (let turns = 0; turns < 40; turns++) await turn();
}

/** Time that stands still until it is told to pass, for tests of exact moments. */
export class HandClock implements Clock {
  private time: number;
  private timers: Array<{ at: number; callback: () => void }> = [];

  constructor(start = 1_000_000) {
    this.time = start;
  }

  now = () => this.time;

  after = (milliseconds: number, callback: () => void) => {
    const timer = { at: this.time + Math.max(0, milliseconds), callback };
    this.timers.push(timer);
    return () => void (this.timers = this.timers.filter((one) => one !== timer));
  };

  /** How many wait for a time. */
  get pending(): number {
    return this.timers.length;
  }

  /** Lets so much time pass; whatever falls due in it happens in its order. */
  async pass(milliseconds: number): Promise<void> {
    const until = this.time + milliseconds;
    await settled();
    for (let due = this.dueBy(until); due; due = this.dueBy(until)) {
      this.timers = this.timers.filter((timer) => timer !== due);
      this.time = Math.max(this.time, due.at);
      due.callback();
      await settled();
    }
    this.time = until;
  }

  private dueBy(until: number) {
    return this.timers.filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at)[0];
  }
}

/** What a promise has come to once everything has settled that waits for no time. */
export async function stateOf<T>(promise: Promise<T>): Promise<T | 'pending'> {
  let state: (() => T) | undefined;
  promise.then(
    (value) => (state = () => value),
    (error: unknown) =>
      (state = () => {
        throw error;
      }),
  );
  await settled();
  return state ? state() : 'pending';
}
