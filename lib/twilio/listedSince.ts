/** What the look-up needs of a message or a call of the SDK. */
export interface Listed {
  sid: string;
  direction: string;
  dateCreated: Date;
}

interface Page<Row> {
  instances: Row[];
  nextPage(): Promise<unknown> | undefined;
}

/** The SDK's list of messages or calls. */
export interface Listing<Row extends Listed> {
  pageWithHttpInfo(query: {
    to: string;
    pageSize: number;
  }): Promise<{ body: Page<Row>; headers: Record<string, string> }>;
}

const pageSize = 50;
const maxPages = 40;
/**
 * Twilio's dates have whole seconds, and so has the Date header by which the clocks are compared.
 */
const toleranceMilliseconds = 3_000;
const toleranceWithoutDateMilliseconds = 60_000;

/**
 * Messages or calls to an address that were made since a time of our clock, newest first. Asks by
 * To only: a message of a messaging service may have no From yet, and a queued one no date. One
 * without a date counts as made since.
 * @returns `undefined` when there are too many to read
 */
export async function listedTo<Row extends Listed>(
  listing: Listing<Row>,
  to: string,
  since: Date,
  now: () => number,
): Promise<Row[] | undefined> {
  const { body: first, headers } = await listing.pageWithHttpInfo({ to, pageSize });
  const from = since.getTime() + clockDifference(headers.date, now());
  const isBefore = ({ dateCreated }: Row) =>
    dateCreated instanceof Date && dateCreated.getTime() < from;
  const rows: Row[] = [];
  let page: Page<Row> | undefined = first;
  for (let count = 1; page; count++) {
    rows.push(...page.instances.filter((row) => !isBefore(row)));
    if (page.instances.some(isBefore)) break;
    if (count === maxPages) return undefined;
    page = (await page.nextPage()) as Page<Row> | undefined;
  }
  return rows;
}

/** How far Twilio's clock is ahead of ours, less what it cannot tell. */
function clockDifference(date: string | undefined, now: number): number {
  const theirs = Date.parse(date ?? '');
  return Number.isNaN(theirs)
    ? -toleranceWithoutDateMilliseconds
    : theirs - now - toleranceMilliseconds;
}
