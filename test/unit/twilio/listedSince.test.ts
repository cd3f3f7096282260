import { listedSince, type Listed, type Listing } from '../../../lib/twilio/listedSince';

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
    body: { instances, nextPage: () => undefined },
    headers: { date: new Date(now).toUTCString() },
  }),
});
const search = { isWanted: () => true, pageSize: 50, maxPages: 2 };

it('gives what was made within the age, and nothing else', async () => {
  const [older, newer] = [entry('SM1', 60), entry('SM2', 5)];
  const since = async (...entries: Listed[]) =>
    listedSince(listing(...entries), search, () => 10_000);
  expect(await since(newer, older)).toEqual({ rows: [newer], isEmpty: false });
  expect(await since(older)).toEqual({ rows: [], isEmpty: false });
  expect(await since()).toEqual({ rows: [], isEmpty: true });
});
