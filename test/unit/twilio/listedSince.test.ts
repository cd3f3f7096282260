import {
  listedSince,
  pageSince,
  type Listed,
  type Listing,
  type PagedListing,
} from '../../../lib/twilio/listedSince';

const now = Date.parse('2026-03-01T12:00:00Z');
const entry = (sid: string, secondsAgo: number): Listed => ({
  sid,
  direction: 'outbound-api',
  to: '+15005550006',
  from: null,
  dateCreated: new Date(now - secondsAgo * 1_000),
});
const listing = (...instances: Listed[]): Listing<Listed> => ({
  pageWithHttpInfo: async () => ({
    body: { instances, nextPage: () => undefined, _payload: { messages: [] } },
    headers: { date: new Date(now).toUTCString() },
  }),
});
const search = { isWanted: () => true, pageSize: 50, maxPages: 2 };

it('gives what was made within the age, and nothing else', async () => {
  const [older, newer] = [entry('SM1', 60), entry('SM2', 5)];
  const since = async (...entries: Listed[]) =>
    listedSince(listing(...entries), search, () => 10_000);
  expect(await since(newer, older)).toEqual({ rows: [newer], channels: new Set([undefined]) });
  expect(await since(older)).toEqual({ rows: [], channels: new Set([undefined]) });
  expect(await since()).toEqual({ rows: [], channels: new Set() });
});

it('takes along what was made at the very beginning of the age, tolerance included', async () => {
  const rows = [13, 13.001].map((seconds) => entry(`SM${seconds}`, seconds));
  expect(await listedSince(listing(...rows), search, () => 10_000)).toMatchObject({
    rows: [{ sid: 'SM13' }],
  });
});

it('proves nothing where the answer does not tell its time', async () => {
  const timeless: Listing<Listed> = {
    pageWithHttpInfo: async () => ({
      body: {
        instances: [entry('SM1', 5)],
        nextPage: () => undefined,
        _payload: { messages: [] },
      },
      headers: {},
    }),
  };
  expect(await listedSince(timeless, search, () => 10_000)).toEqual({
    fault: "Twilio's answer does not say when it was given.",
  });
});

describe('one page of a list', () => {
  const [third, second, first] = [entry('SM3', 5), entry('SM2', 7), entry('SM1', 60)];
  /** Says what it was asked for; `second` lies on a page of its own. */
  const paged = (headers: Record<string, string> = { date: new Date(now).toUTCString() }) => {
    const asked: unknown[] = [];
    const answered = (instances: Listed[], nextPageUrl?: string) => ({
      body: { instances, nextPageUrl, nextPage: () => undefined, _payload: { messages: [] } },
      headers,
    });
    const pages: PagedListing<Listed> = {
      pageWithHttpInfo: async (query) => (asked.push(query), answered([third], '/page2')),
      getPageWithHttpInfo: async (address) => (
        asked.push(address),
        answered([second, first], '/page3')
      ),
    };
    return { pages, asked };
  };
  const all = { isWanted: () => true, pageSize: 50 };

  it('is the newest, with the address of the next', async () => {
    const { pages, asked } = paged();
    expect(await pageSince(pages, all, () => 10_000)).toEqual({ rows: [third], next: '/page2' });
    expect(asked).toEqual([{ pageSize: 50 }]);
  });

  it('is the one that is asked for, without what is older, and the last when anything is', async () => {
    const { pages, asked } = paged();
    const at = { ...all, at: '/page2' };
    expect(await pageSince(pages, at, () => 10_000)).toEqual({ rows: [second], next: '/page3' });
    expect(asked).toEqual(['/page2']);
    first.dateSent = first.dateCreated;
    expect(await pageSince(pages, at, () => 10_000)).toEqual({ rows: [second], next: undefined });
    expect(await pageSince(pages, at, () => 120_000)).toEqual({
      rows: [second, first],
      next: '/page3',
    });
  });

  it('has only what is wanted', async () => {
    const { pages } = paged();
    const at = { ...all, isWanted: (row: Listed) => row.sid !== 'SM2', at: '/page2' };
    expect((await pageSince(pages, at, () => 120_000)).rows).toEqual([first]);
  });

  it('needs a list', async () => {
    const { pages } = paged();
    const { body, headers } = await pages.pageWithHttpInfo({ pageSize: 50 });
    const other = { body: { ...body, _payload: { data: [] } }, headers };
    const pageWithHttpInfo = async () => other;
    await expect(pageSince({ ...pages, pageWithHttpInfo }, all, () => 10_000)).rejects.toThrow(
      'holds no list',
    );
  });

  it('needs the time of the answer', async () => {
    await expect(pageSince(paged({}).pages, all, () => 10_000)).rejects.toThrow(
      'does not say when it was given',
    );
  });
});
