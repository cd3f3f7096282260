import { systemClock, type Clock } from './clock';
import { Congestion } from './congestion';
import { asTwilioError } from './errors';
import { mapInOrder } from './mapInOrder';
import { NetworkError } from './networkError';
import { Turns } from './turns';

export interface PaceOptions {
  /** Requests under way at the start; default 20. */
  start?: number;
  /** Most requests under way; default 50. */
  max?: number;
  /** Ceiling per sender; none by default. */
  messagesPerSecond?: number;
  /** The execution's cancel signal: what has not started is not started any more. */
  signal?: AbortSignal;
  clock?: Clock;
}

export interface Pace {
  /**
   * Starts the request when its turn comes: first come, first served; a sender at its ceiling holds
   * up only itself. A 429 (by the error that the request raises) slows all down and, with
   * Retry-After, stops all until then.
   * @throws what the request raised; NetworkError (`cancelled`, not sent) when the signal came
   * first
   */
  run<T>(request: () => Promise<T>, sender?: string): Promise<T>;
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
 * Decides when each request of an execution starts. Processes share nothing: each backs off by what
 * it sees.
 */
export function createPace(options: PaceOptions = {}): Pace {
  const { start = 20, max = 50, messagesPerSecond, signal, clock = systemClock } = options;
  const congestion = new Congestion({ start, max });
  const turns = new Turns<Waiting>(messagesPerSecond);
  let underWay = 0;
  let heldUntil = 0;
  let takeBackTimer: (() => void) | undefined;

  const pump = () => {
    takeBackTimer?.();
    takeBackTimer = undefined;
    while (!turns.isEmpty && underWay < congestion.limit) {
      const now = clock.now();
      const turn = heldUntil > now ? { opensAt: heldUntil } : turns.take(now);
      if ('opensAt' in turn) {
        takeBackTimer = clock.after(turn.opensAt - now, pump);
        return;
      }
      turn.value.start();
    }
  };

  const perform = async <T>(request: () => Promise<T>): Promise<T> => {
    underWay += 1;
    const ticket = congestion.start(underWay);
    try {
      const result = await request();
      congestion.accepted(ticket);
      return result;
    } catch (raw) {
      const error = asTwilioError(raw);
      if (error?.isThrottled) {
        congestion.throttled(ticket);
        heldUntil = Math.max(heldUntil, clock.now() + (error.retryAfterSeconds ?? 0) * 1000);
      } else if (error?.status !== undefined && error.status < 500) {
        congestion.accepted(ticket);
      }
      throw raw;
    } finally {
      underWay -= 1;
      pump();
    }
  };

  const run = <T>(request: () => Promise<T>, sender = ''): Promise<T> =>
    new Promise((resolve, reject) => {
      const cancel = () => reject(stopped());
      if (signal?.aborted) return cancel();
      turns.push(sender, { start: () => resolve(perform(request)), cancel });
      pump();
    });

  signal?.addEventListener(
    'abort',
    () => {
      takeBackTimer?.();
      for (const { cancel } of turns.drain()) cancel();
    },
    { once: true },
  );

  return {
    run,
    map: async (items, worker) => {
      const results = await mapInOrder(items, max * workersPerPlace, worker, signal);
      if (signal?.aborted) throw stopped();
      return results;
    },
    get limit() {
      return congestion.limit;
    },
  };
}

/** What had not started when the execution was stopped. */
export function stopped(): NetworkError {
  const message = 'The execution was stopped before this was sent.';
  return new NetworkError(message, 'cancelled', 'no', 'Twilio', 'Run the workflow again.');
}
