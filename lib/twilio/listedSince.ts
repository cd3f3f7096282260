import { channelOf } from './channelAddress';

/** What the look-up needs of a message or a call of the SDK. */
export interface Listed {
  sid: string;
  direction: string;
  to: string;
  /** None while a messaging service has not chosen a sender. */
  from: string | null;
  dateCreated: Date;
  /** Of a message: when it went out; none while it is queued. */
  dateSent?: Date | null;
  /** Of a call: when it began; none while it is queued. */
  startTime?: Date | null;
}

interface Page<Row> {
  instances: Row[];
  nextPageUrl?: string | undefined;
  nextPage(): Promise<unknown> | undefined;
  /** The answer as it came. */
  _payload: object;
}

/** The SDK's list of messages or calls. */
export interface Listing<Row extends Listed> {
  pageWithHttpInfo(query: { to?: string; pageSize: number }): Promise<Answered<Row>>;
}

/** The same, of which a page can be asked for by its address. */
export interface PagedListing<Row extends Listed> extends Listing<Row> {
  getPageWithHttpInfo(address: string): Promise<Answered<Row>>;
}

interface Answered<Row> {
  body: Page<Row>;
  headers: Record<string, string>;
}

export interface Search<Row> {
  /** Without it, Twilio gives the entries of the whole account. */
  to?: string;
  /** Which of the entries are kept. */
  isWanted: (row: Row) => boolean;
  pageSize: number;
  maxPages: number;
}

export type Found<Row> =
  | {
      /** Those wanted that were made since, newest first. */
      rows: Row[];
      /** Of all that Twilio gave and are wanted, be they older; `undefined` of a mere number. */
      channels: ReadonlySet<string | undefined>;
    }
  /** Why the list proves nothing. */
  | { fault: string };

/** Twilio's dates have whole seconds, and so has the Date header that they are compared with. */
const toleranceMilliseconds = 3_000;

/**
 * Messages or calls that were made within an age. Twilio's dates are compared with the Date header
 * of the answer that shows them, so no other clock counts. One without a date counts as made since.
 * No day is asked for: Twilio's filters by day leave out what is queued and has no date yet.
 */
export async function listedSince<Row extends Listed>(
  listing: Listing<Row>,
  { to, isWanted, pageSize, maxPages }: Search<Row>,
  ageMilliseconds: () => number,
): Promise<Found<Row>> {
  const { body: first, headers } = await listing.pageWithHttpInfo({ to, pageSize });
  const from = beginningOf(headers, ageMilliseconds);
  if (from === undefined) return { fault: noTime };
  const rows: Row[] = [];
  const channels = new Set<string | undefined>();
  let page: Page<Row> | undefined = first;
  for (let count = 1; page; count++) {
    if (!isList(page)) return { fault: noList };
    const wanted = page.instances.filter(isWanted);
    for (const { to: address } of wanted) channels.add(channelOf(address));
    rows.push(...wanted.filter((row) => !isBefore(row.dateCreated, from)));
    if (page.instances.some((row) => isPast(row, from))) break;
    if (count === maxPages)
      return { fault: "Twilio's list has too many entries since then to search." };
    page = (await page.nextPage()) as Page<Row> | undefined;
  }
  return { rows, channels };
}

const noTime = "Twilio's answer does not say when it was given.";
const noList = 'The answer holds no list of messages or calls: check the base URL, and any proxy.';

/** Of any other answer with a single field, the SDK makes an empty list. */
const isList = ({ _payload }: Page<unknown>) => 'messages' in _payload || 'calls' in _payload;

/** The age is asked for after the answer: too early a bound is harmless, too late a one is not. */
function beginningOf(headers: Record<string, string>, ageMilliseconds: () => number) {
  const from = Date.parse(headers.date ?? '') - ageMilliseconds() - toleranceMilliseconds;
  return Number.isNaN(from) ? undefined : from;
}

/**
 * One page of the same, newest first, for who reads however many there are and keeps how far they
 * have come.
 * @param at the address of the page, as `next` gave it; without it the newest entries
 * @returns those wanted, and where the next page is; no `next` when all that comes after is older
 * @throws when the answer tells no time or is no list, and what Twilio says
 */
export async function pageSince<Row extends Listed>(
  listing: PagedListing<Row>,
  {
    at,
    isWanted,
    pageSize,
  }: Pick<Search<Row>, 'isWanted' | 'pageSize'> & { at?: string | undefined },
  ageMilliseconds: () => number,
): Promise<{ rows: Row[]; next: string | undefined }> {
  const { body, headers } = await (at === undefined
    ? listing.pageWithHttpInfo({ pageSize })
    : listing.getPageWithHttpInfo(at));
  const from = beginningOf(headers, ageMilliseconds);
  if (from === undefined) throw new Error(noTime);
  if (!isList(body)) throw new Error(noList);
  const rows = body.instances.filter((row) => !isBefore(row.dateCreated, from) && isWanted(row));
  const isLast = body.instances.some((row) => isPast(row, from));
  return { rows, next: isLast ? undefined : body.nextPageUrl };
}

/**
 * Whether all that comes after an entry was made before: it went out before, and the list is sorted
 * by that or by when its entries were made. What was scheduled long ago may have gone out just now,
 * so when an entry was made tells nothing of those that come after.
 */
const isPast = ({ dateSent, startTime }: Listed, from: number): boolean =>
  isBefore(dateSent ?? startTime, from);

const isBefore = (date: unknown, from: number): boolean =>
  date instanceof Date && date.getTime() < from;
