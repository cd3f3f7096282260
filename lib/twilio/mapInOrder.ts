/**
 * Maps with at most `workers` items in hand. Nothing is kept per item but its result. After an
 * error, or when the signal is raised, no further item is begun; when those begun have ended, the
 * first failed item's error is raised.
 */
export async function mapInOrder<Item, Result>(
  items: readonly Item[],
  workers: number,
  worker: (item: Item, index: number) => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const failures: Array<{ index: number; error: unknown }> = [];
  const work = async () => {
    while (next < items.length && failures.length === 0 && !signal?.aborted) {
      const index = next++;
      try {
        results[index] = await worker(items[index]!, index);
      } catch (error) {
        failures.push({ index, error });
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(workers, items.length) }, work));
  const [first] = failures.sort((a, b) => a.index - b.index);
  if (first) throw first.error;
  return results;
}
