/** A timer may fire this late without the sender's rate falling below its ceiling. */
const slackMilliseconds = 20;

/** Spaces the starts of one sender's requests evenly. */
export class SenderRate {
  private nextAt = 0;
  private readonly interval: number;

  constructor(perSecond: number) {
    this.interval = 1000 / perSecond;
  }

  /** When the next request may start, in milliseconds of the clock. */
  get opensAt(): number {
    return this.nextAt;
  }

  take(now: number): void {
    const isOnTime = now - this.nextAt <= slackMilliseconds;
    this.nextAt = (isOnTime ? this.nextAt : now) + this.interval;
  }
}
