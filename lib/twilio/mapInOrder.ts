/**
 * Maps with at most `workers` items at a time, and keeps nothing of an item but its result. After
 * an error, or when the signal is aborted, no further item is started; once those under way have
 * ended, the error of the first failed item is thrown.
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
