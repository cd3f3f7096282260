import { setTimeout as sleep } from 'node:timers/promises';
import type { INodeExecutionData } from 'n8n-workflow';

/** Longer, and Event Streams, which wait five seconds for an answer, would deliver again. */
const longestMs = 4_000;

/** Items that wait for the call which came first, to start the workflow with it. */
interface Collection {
  items: INodeExecutionData[];
  over: Promise<void>;
}

const collections = new Map<string, Collection>();

/**
 * Gathers the items of calls that come within some time of each other, since each execution costs n8n more than all else
 * about a webhook. The call that came first gets all of them, the others none. None returns before the time is over: Twilio is
 * answered when n8n is given the items.
 * @param key calls with the same one go together
 * @param forMs at most four seconds; 0 leaves each call its own items
 */
export async function collect(key: string, items: INodeExecutionData[], forMs: number): Promise<INodeExecutionData[]> {
  if (!(forMs > 0) || items.length === 0) return items;
  const open = collections.get(key);
  if (open) {
    open.items.push(...items);
    await open.over;
    return [];
  }
  const collection = { items: [...items], over: sleep(Math.min(forMs, longestMs)) };
  collections.set(key, collection);
  await collection.over;
  collections.delete(key);
  return collection.items;
}
