/** A page of one of the SDK's lists. */
interface Page<Row> {
  instances: Row[];
  nextPage(): Promise<Page<Row> | undefined> | undefined;
}

/** One of the SDK's lists, such as `client.messages`. */
export interface Pages<Row, Options> {
  page(options: Options & { pageSize: number }): Promise<Page<Row>>;
}

/** How many rows of a list are wanted, and which. */
export interface Extent<Row = never> {
  /** n8n's Return All and Limit; the limit counts the rows that are wanted. */
  returnAll?: boolean;
  limit?: number;
  /** The product's largest page, where that is not Twilio's usual 1,000. */
  maxPageSize?: number;
  /** Which rows are given, where Twilio's own filter gives more than is asked for. */
  isWanted?(row: Row): boolean;
  /** Rows that are followed only by others like them: enough of them in a row end the list. */
  isPast?(row: Row): boolean;
}

/** Twilio's lists are sorted newest first, but not to the second. */
const patience = 1_000;

/**
 * The rows of a list, newest first as Twilio gives them. One page is held at a time, and no page is
 * fetched that nobody needs.
 */
export async function* eachRow<Row, Options extends object>(
  pages: Pages<Row, Options>,
  options: Options,
  { returnAll, limit, maxPageSize = 1_000, isWanted, isPast }: Extent<Row> = {},
): AsyncGenerator<Row, void, undefined> {
  let left = returnAll ? Infinity : (limit ?? Infinity);
  let past = 0;
  let page: Page<Row> | undefined = await pages.page({
    ...options,
    pageSize: isWanted ? maxPageSize : Math.min(left, maxPageSize),
  });
  while (page) {
    for (const row of page.instances) {
      past = isPast?.(row) ? past + 1 : 0;
      if (past === patience) return;
      if (isWanted && !isWanted(row)) continue;
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
  extent?: Extent<Row>,
): Promise<Row[]> {
  return Array.fromAsync(eachRow(pages, options, extent));
}
