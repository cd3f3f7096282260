/** Work that the simulator does later by itself: statuses, callbacks, retries. */
export class Schedule {
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly distant = new Set<NodeJS.Timeout>();
  private running = 0;
  private idle: (() => void)[] = [];
  private closed = false;

  /** Runs the task after a delay in milliseconds, unless the simulator is closed by then. */
  after(delayMs: number, task: () => void | Promise<void>): void {
    if (this.closed) return;
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      this.run((async () => task())());
    }, delayMs);
    this.timers.add(timer);
  }

  /** Like {@link after}, for the far future: {@link settled} does not wait for it. */
  idleAfter(delayMs: number, task: () => void): void {
    if (this.closed) return;
    const timer = setTimeout(() => {
      this.distant.delete(timer);
      task();
    }, delayMs);
    this.distant.add(timer);
  }

  /** Counts work in progress, so that {@link settled} waits for it. */
  run(work: Promise<unknown>): void {
    this.running += 1;
    const done = () => {
      this.running -= 1;
      if (this.isIdle) for (const resolve of this.idle.splice(0)) resolve();
    };
    work.then(done, (error) => {
      done();
      throw error;
    });
  }

  /** Resolves when nothing is left to do: all statuses reached, all callbacks answered. */
  settled(): Promise<void> {
    return this.isIdle ? Promise.resolve() : new Promise((resolve) => this.idle.push(resolve));
  }

  close(): void {
    this.closed = true;
    for (const timers of [this.timers, this.distant]) {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    }
    for (const resolve of this.idle.splice(0)) resolve();
  }

  private get isIdle() {
    return this.running === 0 && this.timers.size === 0;
  }
}
