import { setImmediate as nextTurn } from 'node:timers/promises';

/** Items that are worked on at once; the ledger takes as many rows in one statement. */
export const chunkSize = 1_000;

/** n8n's event loop also serves webhooks: it gets a turn after this long. */
const turnMilliseconds = 20;

/**
 * Runs work in chunks such that what the items of a chunk ask of the ledger at the same stage becomes one query.
 *
 * Reading an item's parameters takes a millisecond or two, during which nothing else runs, so the event loop gets its
 * turns in between; batches are held back meanwhile, or each turn would send off a part of the chunk.
 */
export class Chunks {
  private held: Array<() => void> | undefined;

  /** For dataloader: tells when a batch may go. */
  readonly schedule = (send: () => void): void => {
    if (this.held) this.held.push(send);
    else setImmediate(send);
  };

  /**
   * Works on all items, a chunk at a time; results in the items' order.
   * @throws the error of the first failed item when its chunk has ended; the signal's reason when it came before that
   */
  async each<Item, Result>(
    items: readonly Item[],
    worker: (item: Item, index: number) => Promise<Result>,
    { signal, afterChunk }: { signal?: AbortSignal; afterChunk?: () => void } = {},
  ): Promise<Result[]> {
    const results: Result[] = [];
    for (let start = 0; start < items.length; start += chunkSize) {
      const chunk = items.slice(start, start + chunkSize);
      const settled = await Promise.allSettled(await this.begin(chunk, (item, index) => worker(item, start + index), signal));
      for (const one of settled) {
        if (one.status === 'rejected') throw one.reason;
        results.push(one.value);
      }
      afterChunk?.();
    }
    return results;
  }

  private async begin<Item, Result>(
    chunk: readonly Item[],
    worker: (item: Item, index: number) => Promise<Result>,
    signal?: AbortSignal,
  ): Promise<Array<Promise<Result>>> {
    this.held = [];
    const begun: Array<Promise<Result>> = [];
    let turnBegan = performance.now();
    try {
      for (const [index, item] of chunk.entries()) {
        signal?.throwIfAborted();
        const result = worker(item, index);
        // Until all are begun nobody listens to this one; n8n must not see an unhandled rejection.
        result.catch(() => undefined);
        begun.push(result);
        if (performance.now() - turnBegan < turnMilliseconds) continue;
        await nextTurn();
        turnBegan = performance.now();
      }
    } finally {
      const waiting = this.held;
      this.held = undefined;
      for (const send of waiting) setImmediate(send);
    }
    return begun;
  }
}
