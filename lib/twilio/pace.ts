import { longestRetryAfterSeconds } from './answerError';
import { systemClock, type Clock } from './clock';
import { Congestion, type Ticket } from './congestion';
import { asTwilioError } from './errors';
import { mapInOrder } from './mapInOrder';
import { NetworkError } from './networkError';
import { Turns } from './turns';

export interface PaceOptions {
  /** Requests under way at the start; default 20. */
  start?: number;
  /** Most requests under way; default 50. */
  max?: number;
  /** The execution's cancel signal: what has not started will not start. */
  signal?: AbortSignal;
  clock?: Clock;
}

export interface Pace {
  /**
   * Starts the request when its turn comes: first come, first served. A 429 (by the error that the
   * request raises) slows all down and, with a Retry-After of up to an hour, stops all until then.
   * @throws what the request raised; NetworkError (`cancelled`, not sent) when the signal came
   * first
   */
  run<T>(request: () => Promise<T>): Promise<T>;
  /**
   * Works on the items, several at a time; results in their order. The worker calls `run` for each
   * request. After the first error no further item is begun; when those begun have ended, the error
   * of the first failed item is raised.
   */
  map<Item, Result>(
    items: readonly Item[],
    worker: (item: Item, index: number) => Promise<Result>,
  ): Promise<Result[]>;
  /** How many requests may be under way now. */
  readonly limit: number;
}

interface Waiting {
  start(): void;
  cancel(): void;
}

/**
 * Two workers per place: one waits for its request, the other reads its item or writes to the
 * ledger.
 */
const workersPerPlace = 2;

/**
 * Decides when each request of an execution starts. Processes share nothing: each backs off by
 * what it sees itself.
 */
export const createPace = (options: PaceOptions = {}): Pace => new RequestPace(options);

class RequestPace implements Pace {
  private readonly clock: Clock;
  private readonly maxUnderWay: number;
  private readonly signal: AbortSignal | undefined;
  private readonly congestion: Congestion;
  private readonly waiting = new Turns<Waiting>();
  private underWay = 0;
  /** Twilio's Retry-After: nothing starts before. */
  private heldUntil = 0;
  /** Takes back the call that comes when the hold is over. */
  private takeBackTimer: (() => void) | undefined;

  constructor({ start = 20, max = 50, signal, clock = systemClock }: PaceOptions) {
    this.clock = clock;
    this.maxUnderWay = max;
    this.signal = signal;
    this.congestion = new Congestion({ start, max });
    signal?.addEventListener('abort', () => this.cancelWaiting(), { once: true });
  }

  get limit(): number {
    return this.congestion.limit;
  }

  run<T>(request: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const cancel = () => reject(stopped());
      if (this.signal?.aborted) return cancel();
      this.waiting.push({ start: () => resolve(this.perform(request)), cancel });
      this.startWaiting();
    });
  }

  async map<Item, Result>(
    items: readonly Item[],
    worker: (item: Item, index: number) => Promise<Result>,
  ): Promise<Result[]> {
    const workers = this.maxUnderWay * workersPerPlace;
    const results = await mapInOrder(items, workers, worker, this.signal);
    if (this.signal?.aborted) throw stopped();
    return results;
  }

  /** Starts as many as may start now, and comes back when a hold is over. */
  private startWaiting(): void {
    this.takeBackTimer?.();
    this.takeBackTimer = undefined;
    const heldFor = this.heldUntil - this.clock.now();
    if (heldFor > 0 && !this.waiting.isEmpty) {
      this.takeBackTimer = this.clock.after(heldFor, () => this.startWaiting());
      return;
    }
    while (this.underWay < this.congestion.limit) {
      const next = this.waiting.take();
      if (!next) return;
      next.start();
    }
  }

  private async perform<T>(request: () => Promise<T>): Promise<T> {
    this.underWay += 1;
    const ticket = this.congestion.start(this.underWay);
    try {
      const result = await request();
      this.congestion.accepted(ticket);
      return result;
    } catch (raw) {
      this.learnFrom(raw, ticket);
      throw raw;
    } finally {
      this.underWay -= 1;
      this.startWaiting();
    }
  }

  private learnFrom(raw: unknown, ticket: Ticket): void {
    const error = asTwilioError(raw);
    if (error?.isThrottled) {
      this.congestion.throttled(ticket);
      const { retryAfterSeconds = 0 } = error;
      // After more than that the item fails, and so would the others: sooner, if they do not wait.
      if (retryAfterSeconds > longestRetryAfterSeconds) return;
      this.heldUntil = Math.max(this.heldUntil, this.clock.now() + retryAfterSeconds * 1_000);
    } else if (error?.status !== undefined && error.status < 500) {
      this.congestion.accepted(ticket);
    }
  }

  private cancelWaiting(): void {
    this.takeBackTimer?.();
    for (let next = this.waiting.take(); next; next = this.waiting.take()) next.cancel();
  }
}

/** The error of what had not started when the execution was stopped. */
export function stopped(): NetworkError {
  const message = 'The execution was stopped before this was sent.';
  return new NetworkError(message, 'cancelled', 'no', 'Twilio', 'Run the workflow again.');
}
