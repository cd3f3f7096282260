import { setTimeout as sleep } from 'node:timers/promises';
import type { Outcome } from './deliveries';
import type { Arrival } from './item';

/** Longer, and Event Streams, which wait five seconds for an answer, would deliver again. */
export const longestMs = 4_000;

/** Of the call that hands over what has come: its own events, or those of several calls. */
export interface Own {
  arrivals: Arrival[];
  /** Tells the other calls what became of their events; to be called in any case. */
  settle(outcome: Outcome): void;
}

/** Of a call whose events another one hands over. */
export interface WithAnother {
  outcome: Outcome;
}

/** Events that wait for the call which came first, to start the workflow with it. */
interface Collection {
  arrivals: Arrival[];
  over: Promise<void>;
  outcome: Outcome;
}

const collections = new Map<string, Collection>();

/**
 * Gathers the events of calls that come within some time of each other, since an execution costs
 * n8n more than everything else about a webhook. The call that came first gets all of them; the
 * others learn what became of theirs, since n8n may not be able to start. No call returns before
 * the time is over: Twilio is answered when n8n is given the items.
 * @param key calls with the same one go together
 * @param forMs at most four seconds; 0 leaves each call its own events
 */
export async function collect(
  key: string,
  arrivals: Arrival[],
  forMs: number,
): Promise<Own | WithAnother> {
  if (!(forMs > 0) || arrivals.length === 0) return { arrivals, settle: () => undefined };
  const open = collections.get(key);
  if (open) {
    open.arrivals.push(...arrivals);
    await open.over;
    return { outcome: open.outcome };
  }
  let settle!: Own['settle'];
  const outcome: Outcome = new Promise((resolve) => (settle = resolve));
  const over = sleep(Math.min(forMs, longestMs));
  const collection = { arrivals: [...arrivals], over, outcome };
  collections.set(key, collection);
  await collection.over;
  collections.delete(key);
  return { arrivals: collection.arrivals, settle };
}
