import { EventLoopTurns } from '../kit/eventLoopTurns';
import { chunkSize } from '../ledger/inChunks';

/**
 * Runs work in chunks of as many items as the ledger takes rows in one statement, so that what a
 * chunk's items ask the ledger at the same stage becomes one query.
 *
 * Reading and judging a thousand items takes a second or two, so the event loop gets its turns in
 * between. Batches wait meanwhile; otherwise each turn would send off part of the chunk.
 */
export class Chunks {
  private readonly turns = new EventLoopTurns();
  private isBeginning = false;

  /** For dataloader: decides when a batch may go. */
  readonly schedule = (send: () => void): void => {
    setImmediate(() => (this.isBeginning || this.turns.isTaking ? this.schedule(send) : send()));
  };

  /** Await this before long work: gives the event loop a turn when one is due. */
  readonly turn = this.turns.due;

  /**
   * Works on all items, a chunk at a time; results in the items' order.
   * @throws the first failed item's error once its chunk has ended; or the signal's reason, if it
   * was aborted before
   */
  async each<Item, Result>(
    items: readonly Item[],
    worker: (item: Item, index: number) => Promise<Result>,
    { signal, afterChunk }: { signal?: AbortSignal; afterChunk?: () => void } = {},
  ): Promise<Result[]> {
    const results: Result[] = [];
    for (let start = 0; start < items.length; start += chunkSize) {
      const chunk = items.slice(start, start + chunkSize);
      const settled = await Promise.allSettled(
        await this.begin(chunk, (item, index) => worker(item, start + index), signal),
      );
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
    this.isBeginning = true;
    const begun: Array<Promise<Result>> = [];
    try {
      for (const [index, item] of chunk.entries()) {
        signal?.throwIfAborted();
        const result = worker(item, index);
        // Nobody listens to this one until all have begun; until then n8n must not see an unhandled
        // rejection.
        result.catch(() => undefined);
        begun.push(result);
        await this.turn();
      }
    } finally {
      this.isBeginning = false;
    }
    return begun;
  }
}
