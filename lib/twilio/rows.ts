/** A page of one of the SDK's lists. */
interface Page<Row> {
  instances: Row[];
  nextPage(): Promise<Page<Row> | undefined> | undefined;
}

/** One of the SDK's lists, such as `client.messages`. */
export interface Pages<Row, Options> {
  page(options: Options & { pageSize: number }): Promise<Page<Row>>;
}

/** How many rows of a list are wanted: n8n's Return All and Limit. */
export interface Extent {
  returnAll?: boolean;
  limit?: number;
  /** The product's largest page, where that is not Twilio's usual 1,000. */
  maxPageSize?: number;
}

/**
 * The rows of a list, newest first as Twilio gives them; one page is held at a time, and none is
 * asked for in vain.
 */
export async function* eachRow<Row, Options extends object>(
  pages: Pages<Row, Options>,
  options: Options,
  { returnAll, limit, maxPageSize = 1000 }: Extent = {},
): AsyncGenerator<Row, void, undefined> {
  let left = returnAll ? Infinity : (limit ?? Infinity);
  let page: Page<Row> | undefined = await pages.page({
    ...options,
    pageSize: Math.min(left, maxPageSize),
  });
  while (page) {
    for (const row of page.instances) {
      yield row;
      if (--left === 0) return;
    }
    page = await page.nextPage();
  }
}

/** The same rows as an array. */
export async function rowsOf<Row, Options extends object>(
  pages: Pages<Row, Options>,
  options: Options,
  extent?: Extent,
): Promise<Row[]> {
  return Array.fromAsync(eachRow(pages, options, extent));
}
