import { rowsOf } from '../../../lib/twilio/rows';

/** A list of so many numbers, which counts the pages it was asked for. */
function listOf(count: number) {
  const asked: number[] = [];
  const pageFrom = (start: number, pageSize: number) => ({
    instances: Array.from(
      { length: Math.min(pageSize, count - start) },
      (_, index) => start + index,
    ),
    nextPage: () =>
      start + pageSize < count
        ? (asked.push(pageSize), Promise.resolve(pageFrom(start + pageSize, pageSize)))
        : undefined,
  });
  return {
    asked,
    page: async ({ pageSize }: { pageSize: number; to?: string }) => (
      asked.push(pageSize),
      pageFrom(0, pageSize)
    ),
  };
}

it.each([
  ['a limit below a page', 5000, { limit: 7 }, 7, [7]],
  ['a limit of several pages, none asked for in vain', 5000, { limit: 2000 }, 2000, [1000, 1000]],
  ['all', 2500, { returnAll: true, limit: 3 }, 2500, [1000, 1000, 1000]],
  ['fewer than the limit', 3, { limit: 50 }, 3, [50]],
  ['none', 0, { returnAll: true }, 0, [1000]],
  ["a product's smaller pages", 150, { returnAll: true, maxPageSize: 100 }, 150, [100, 100]],
] as const)('%s', async (_name, count, extent, rows, pages) => {
  const list = listOf(count);
  expect(await rowsOf(list, { to: '+15005550006' }, extent)).toHaveLength(rows);
  expect(list.asked).toEqual(pages);
});

describe('a list of which only some rows are wanted', () => {
  const extent = { isWanted: (row: number) => row % 2 === 1 };

  it('is read on until the limit is full, in whole pages', async () => {
    const list = listOf(5000);
    expect(await rowsOf(list, {}, { ...extent, limit: 600 })).toEqual(
      Array.from({ length: 600 }, (_, index) => index * 2 + 1),
    );
    expect(list.asked).toEqual([1000, 1000]);
  });

  it('is left once a thousand rows in a row are past', async () => {
    const list = listOf(9000);
    const isPast = (row: number) => row >= 500 && row !== 700;
    const rows = await rowsOf(list, {}, { ...extent, returnAll: true, isPast });
    expect(rows.at(-1)).toBe(1699);
    expect(list.asked).toEqual([1000, 1000]);
  });
});
