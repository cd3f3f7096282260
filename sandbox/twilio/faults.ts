import { seededRandom } from './random';

/**
 * - `tooManyRequests`: 429 with code 20429, never processed
 * - `unavailable`: 503, not processed
 * - `unavailableProcessed`: 503, but processed all the same
 * - `resetBefore`, `resetAfter`: the connection is reset before or after the request was processed
 */
export type FaultKind =
  'tooManyRequests' | 'unavailable' | 'unavailableProcessed' | 'resetBefore' | 'resetAfter';

/** Switchable at any time; shares are parts of all requests that match, from 0 to 1. */
export interface Faults extends Record<FaultKind, number> {
  /** Time between processing a request and answering it, in milliseconds. */
  latencyMs: number;
  /** Sent as `Retry-After` with a 429, in seconds; undefined leaves the header out. */
  retryAfterSeconds: number | undefined;
  /** Requests beyond this many at once get a 429, as Twilio limits concurrency. */
  maxConcurrent: number;
  /** Only requests whose `METHOD /path` contains this are hit; empty hits all. */
  only: string;
  /** Faults of the next matching requests, in this order, before any share counts. */
  next: FaultKind[];
  /** Start of the sequence of random numbers; setting it starts the sequence again. */
  seed: number;
}

const kinds: FaultKind[] = [
  'tooManyRequests',
  'unavailable',
  'unavailableProcessed',
  'resetBefore',
  'resetAfter',
];

const noFaults = (): Faults => ({
  tooManyRequests: 0,
  unavailable: 0,
  unavailableProcessed: 0,
  resetBefore: 0,
  resetAfter: 0,
  latencyMs: 0,
  retryAfterSeconds: undefined,
  maxConcurrent: Infinity,
  only: '',
  next: [],
  seed: 1,
});

/** Decides which request meets which fault; the same seed and requests give the same faults. */
export class FaultPlan {
  readonly settings: Faults;
  /** How many requests met each fault. */
  readonly met: Record<FaultKind, number> = {
    tooManyRequests: 0,
    unavailable: 0,
    unavailableProcessed: 0,
    resetBefore: 0,
    resetAfter: 0,
  };
  private random: () => number;

  constructor(given: Partial<Faults>) {
    const settings = { ...noFaults(), ...given };
    this.random = seededRandom(settings.seed);
    const start = (seed: number) => (this.random = seededRandom(seed));
    this.settings = new Proxy(settings, {
      set(target, name, value) {
        if (name === 'seed') start(value as number);
        return Reflect.set(target, name, value);
      },
    });
  }

  /** The fault of this request, if any. `request` is `METHOD /path`, `concurrent` counts it too. */
  pick(request: string, concurrent: number): FaultKind | undefined {
    const fault = this.draw(request, concurrent);
    if (fault) this.met[fault] += 1;
    return fault;
  }

  private draw(request: string, concurrent: number): FaultKind | undefined {
    if (!request.includes(this.settings.only)) return undefined;
    if (concurrent > this.settings.maxConcurrent) return 'tooManyRequests';
    const next = this.settings.next.shift();
    if (next) return next;
    let rest = this.random();
    return kinds.find((kind) => (rest -= this.settings[kind]) < 0);
  }
}
