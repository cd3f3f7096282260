import { isFaultOfContent } from './faultOfContent';

/**
 * Gives items to the ledger together. Where it refuses them for what some of them hold, the others
 * are given without those.
 * @returns those that it will never take
 * @throws whatever else it fails with; what was given until then stays given
 */
export async function refusedOf<Item>(
  items: readonly Item[],
  give: (some: readonly Item[]) => Promise<unknown>,
): Promise<Item[]> {
  try {
    await give(items);
    return [];
  } catch (error) {
    if (!isFaultOfContent(error)) throw error;
    if (items.length <= 1) return [...items];
    const middle = Math.ceil(items.length / 2);
    const first = await refusedOf(items.slice(0, middle), give);
    return [...first, ...(await refusedOf(items.slice(middle), give))];
  }
}
