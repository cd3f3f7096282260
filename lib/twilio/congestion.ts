export interface CongestionOptions {
  /** How many requests may be under way at the start. */
  start: number;
  /** Most that may ever be. */
  max: number;
}

/** Given to a request when it starts, and back when it ends. */
export interface Ticket {
  /** How many halvings there had been. */
  epoch: number;
  order: number;
}

/**
 * How many requests may be under way, by TCP's rules (RFC 5681): doubled per round trip until the
 * first refusal, then one more per round trip; halved by a refusal, at most once per round trip.
 * Grows only while all places are in use.
 */
export class Congestion {
  private window: number;
  private epoch = 0;
  private refused = false;
  private started = 0;
  private lastFull = 0;

  constructor(private readonly options: CongestionOptions) {
    this.window = Math.min(options.start, options.max);
  }

  get limit(): number {
    return Math.floor(this.window);
  }

  /** `underWay`: how many there are with this one. */
  start(underWay: number): Ticket {
    this.started += 1;
    if (underWay >= this.limit) this.lastFull = this.started;
    return { epoch: this.epoch, order: this.started };
  }

  /** Twilio took the request (whatever it answered). */
  accepted(ticket: Ticket): void {
    const wasFull = this.lastFull >= ticket.order;
    if (!wasFull || ticket.epoch !== this.epoch) return;
    this.window = Math.min(this.options.max, this.window + (this.refused ? 1 / this.window : 1));
  }

  /**
   * Twilio refused it because there were too many. Requests that were under way at the last halving
   * do not count.
   */
  throttled(ticket: Ticket): void {
    if (ticket.epoch !== this.epoch) return;
    this.window = Math.max(1, Math.floor(this.window / 2));
    this.refused = true;
    this.epoch += 1;
  }
}
