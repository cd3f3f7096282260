import { setImmediate } from 'node:timers/promises';

/** SQLite runs on n8n's event loop: this many rows take a few milliseconds. */
export const chunkSize = 1_000;

/**
 * Does `work` for 1,000 items at a time; the event loop gets a turn in between. Returns the results
 * in order.
 */
export async function inChunks<Item, Result>(
  items: readonly Item[],
  work: (chunk: readonly Item[]) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += chunkSize) {
    if (start > 0) await setImmediate();
    results.push(await work(items.slice(start, start + chunkSize)));
  }
  return results;
}
