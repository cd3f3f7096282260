import { setTimeout as sleep } from 'node:timers/promises';
import type { Arrival } from './item';

/** Longer, and Event Streams, which wait five seconds for an answer, would deliver again. */
export const longestMs = 4_000;

/** Events that wait for the call which came first, to start the workflow with it. */
interface Collection {
  arrivals: Arrival[];
  over: Promise<void>;
}

const collections = new Map<string, Collection>();

/**
 * Gathers the events of calls that come within some time of each other, since an execution costs
 * n8n more than everything else about a webhook. The call that came first gets all of them, the
 * others none. No call returns before the time is over: Twilio is answered when n8n is given the
 * items.
 * @param key calls with the same one go together
 * @param forMs at most four seconds; 0 leaves each call its own events
 */
export async function collect(key: string, arrivals: Arrival[], forMs: number): Promise<Arrival[]> {
  if (!(forMs > 0) || arrivals.length === 0) return arrivals;
  const open = collections.get(key);
  if (open) {
    open.arrivals.push(...arrivals);
    await open.over;
    return [];
  }
  const collection = { arrivals: [...arrivals], over: sleep(Math.min(forMs, longestMs)) };
  collections.set(key, collection);
  await collection.over;
  collections.delete(key);
  return collection.arrivals;
}
