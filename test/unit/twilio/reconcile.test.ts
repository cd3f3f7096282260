import type { Twilio } from 'twilio';

import { twilioFor } from '../../../lib/twilio/client';
import { closePools } from '../../../lib/twilio/pools';
import {
  reconcileMessage as reconcile,
  type LostMessage,
  type ReconcileOptions,
} from '../../../lib/twilio/reconcile';
import { FakeClock } from './fakeClock';
import { accountAt, accountSid, json, startServer, type TestServer } from './server';

interface Listed {
  sid: string;
  body: string;
  /** Seconds after the reservation; `null`: no date yet. */
  age: number | null;
  direction?: string;
  /** At which look it is in the list, from 1. */
  appears?: number;
  /** At which look it is gone again. */
  vanishes?: number;
}

describe('reconcile', () => {
  let server: TestServer;
  let client: Twilio;
  let clock: FakeClock;
  let listed: Listed[];
  let looks: number;
  /** How far Twilio's clock is ahead. */
  let aheadSeconds: number;
  let hasDate: boolean;
  let fault: ((look: number) => number | undefined) | undefined;

  const since = () => new Date(clock.now());
  const rfc2822 = (milliseconds: number) =>
    new Date(milliseconds).toUTCString().replace('GMT', '+0000');

  beforeEach(async () => {
    clock = new FakeClock();
    const reserved = clock.now();
    listed = [];
    looks = 0;
    aheadSeconds = 0;
    hasDate = true;
    fault = undefined;
    server = await startServer(({ url }, response) => {
      const query = new URL(url, 'http://x').searchParams;
      const page = Number(query.get('Page') ?? 0);
      if (page === 0) looks += 1;
      response.sendDate = false;
      const failure = fault?.(looks);
      if (failure)
        return json(response, failure, { code: failure * 100 + 3, message: 'no', status: failure });
      const visible = listed.filter(
        ({ appears = 1, vanishes = Infinity }) => appears <= looks && looks < vanishes,
      );
      const size = Number(query.get('PageSize'));
      json(
        response,
        200,
        {
          messages: visible
            .slice(page * size, (page + 1) * size)
            .map(({ sid, body, age, direction = 'outbound-api' }) => ({
              sid,
              body,
              direction,
              to: query.get('To'),
              from: null,
              date_sent: null,
              date_created: age === null ? null : rfc2822(reserved + (age + aheadSeconds) * 1000),
            })),
          next_page_uri:
            visible.length > (page + 1) * size
              ? `/2010-04-01/Accounts/${accountSid}/Messages.json?To=x&PageSize=${size}&Page=${page + 1}`
              : null,
        },
        hasDate ? { Date: new Date(clock.now() + aheadSeconds * 1000).toUTCString() } : {},
      );
    });
    client = await twilioFor(accountAt(server.origin));
  });

  afterEach(async () => {
    await closePools();
    await server.close();
  });

  const lost = (changes: Partial<LostMessage> = {}): LostMessage => ({
    to: '+15005550006',
    body: 'Hello',
    since: since(),
    claimed: async () => await Promise.resolve(new Set<string>()),
    ...changes,
  });
  const find = async (changes: Partial<LostMessage> = {}, options: ReconcileOptions = {}) =>
    await clock.run(reconcile(client, lost(changes), { clock, ...options }));

  it('asks by To only, and for the newest', async () => {
    await find({}, { waitsSeconds: [] });
    expect(server.requests[0]!.url).toBe(
      `/2010-04-01/Accounts/${accountSid}/Messages.json?To=%2B15005550006&PageSize=50`,
    );
  });

  it('finds the one message with the same text', async () => {
    listed = [{ sid: 'SM1', body: 'Hello', age: 1 }];
    expect(await find()).toMatchObject({ verdict: 'found', found: { sid: 'SM1' } });
    expect(looks).toBe(1);
  });

  it('finds a queued one without date', async () => {
    listed = [{ sid: 'SM1', body: 'Hello', age: null }];
    expect(await find()).toMatchObject({ verdict: 'found', found: { sid: 'SM1' } });
  });

  it('finds one that appears late', async () => {
    listed = [{ sid: 'SM1', body: 'Hello', age: 1, appears: 4 }];
    expect(await find()).toMatchObject({ verdict: 'found' });
    expect(looks).toBe(4);
  });

  it('says "not sent" only once the list had half a minute to catch up', async () => {
    const begun = clock.now();
    expect(await find()).toEqual({ verdict: 'notSent' });
    expect(clock.now() - begun).toBe(30_000);
    expect(looks).toBe(6);
  });

  it.each<[string, Listed[]]>([
    ['inbound', [{ sid: 'SM1', body: 'Hello', age: 1, direction: 'inbound' }]],
    [
      'replies and messages of calls',
      [
        { sid: 'SM1', body: 'Hello', age: 1, direction: 'outbound-reply' },
        { sid: 'SM2', body: 'Hello', age: 1, direction: 'outbound-call' },
      ],
    ],
    ['from before the reservation', [{ sid: 'SM1', body: 'Hello', age: -5 }]],
  ])('does not take for it messages that are %s', async (_case, messages) => {
    listed = messages;
    expect(await find()).toEqual({ verdict: 'notSent' });
  });

  it('does not take for it messages that other sends have claimed', async () => {
    listed = [
      { sid: 'SM1', body: 'Hello', age: 1 },
      { sid: 'SM2', body: 'Bye', age: 2 },
    ];
    const asked: string[][] = [];
    const claimed = async (sids: readonly string[]) => {
      asked.push([...sids]);
      return await Promise.resolve(new Set(['SM1', 'SM2']));
    };
    expect(await find({ claimed }, { waitsSeconds: [] })).toEqual({ verdict: 'notSent' });
    expect(asked).toEqual([['SM1', 'SM2']]);
  });

  it('prefers the same text to another', async () => {
    listed = [
      { sid: 'SM2', body: 'Bye', age: 2 },
      { sid: 'SM1', body: 'Hello', age: 1 },
    ];
    expect(await find()).toMatchObject({ verdict: 'found', found: { sid: 'SM1' } });
  });

  it.each<[string, Listed[], Partial<LostMessage>, RegExp]>([
    [
      'another text, as with a trial prefix',
      [{ sid: 'SM1', body: 'Sent from your Twilio trial account - Hello', age: 1 }],
      {},
      /differs \(SM1\)/,
    ],
    [
      'two alike',
      [
        { sid: 'SM1', body: 'Hello', age: 1 },
        { sid: 'SM2', body: 'Hello', age: 2 },
      ],
      {},
      /alike \(SM1, SM2\)/,
    ],
    [
      'a text that Twilio makes',
      [{ sid: 'SM1', body: 'Dear Anna', age: 1 }],
      { body: undefined },
      /SM1/,
    ],
  ])('does not know with %s', async (_case, messages, changes, reason) => {
    listed = messages;
    expect(await find(changes)).toEqual({
      verdict: 'unknown',
      reason: expect.stringMatching(reason),
    });
    expect(looks).toBe(6);
  });

  it('does not forget what it has seen when a later answer lags more', async () => {
    listed = [{ sid: 'SM1', body: 'Other', age: 1, appears: 2, vanishes: 3 }];
    expect(await find()).toMatchObject({
      verdict: 'unknown',
      reason: expect.stringContaining('SM1'),
    });
  });

  it('finds it after all when another was there first', async () => {
    listed = [
      { sid: 'SM2', body: 'Hello', age: 1, appears: 3 },
      { sid: 'SM1', body: 'Other', age: 2 },
    ];
    expect(await find()).toMatchObject({ verdict: 'found', found: { sid: 'SM2' } });
  });

  it('reads on until the reservation', async () => {
    listed = [
      ...Array.from({ length: 120 }, (_, index) => ({
        sid: `SN${index}`,
        body: 'inbound',
        age: 10,
        direction: 'inbound',
      })),
      { sid: 'SM1', body: 'Hello', age: 1 },
      ...Array.from({ length: 500 }, (_, index) => ({
        sid: `SO${index}`,
        body: 'Hello',
        age: -100,
      })),
    ];
    expect(await find()).toMatchObject({ verdict: 'found', found: { sid: 'SM1' } });
    expect(server.requests).toHaveLength(3);
  });

  it('does not read on forever', async () => {
    listed = Array.from({ length: 5000 }, (_, index) => ({
      sid: `SN${index}`,
      body: 'Hello',
      age: 10,
      direction: 'inbound',
    }));
    expect(await find({}, { waitsSeconds: [] })).toMatchObject({
      verdict: 'unknown',
      reason: expect.stringContaining('too many'),
    });
    expect(server.requests).toHaveLength(40);
  });

  it.each([-3600, -61, 0, 61, 3600])(
    "reckons with Twilio's clock being %i s ahead",
    async (seconds) => {
      aheadSeconds = seconds;
      listed = [
        { sid: 'SM2', body: 'Hello', age: 0 },
        { sid: 'SM1', body: 'Hello', age: -10 },
      ];
      expect(await find()).toMatchObject({ verdict: 'found', found: { sid: 'SM2' } });
    },
  );

  it("allows a minute where the answer does not tell Twilio's time", async () => {
    hasDate = false;
    aheadSeconds = -50;
    listed = [
      { sid: 'SM2', body: 'Hello', age: 0 },
      { sid: 'SM1', body: 'Hello', age: -20 },
    ];
    expect(await find()).toMatchObject({ verdict: 'found', found: { sid: 'SM2' } });
  });

  it('repeats a look that failed for a moment', async () => {
    fault = (look) => (look <= 2 ? 503 : undefined);
    listed = [{ sid: 'SM1', body: 'Hello', age: 1 }];
    expect(await find()).toMatchObject({ verdict: 'found' });
  });

  it('does not know when the list cannot be read', async () => {
    fault = () => 401;
    const verdict = await find();
    expect(verdict).toMatchObject({
      verdict: 'unknown',
      reason: expect.stringMatching(/could not be read: no/),
    });
  });

  it('does not know when a later look fails, though an earlier one was empty', async () => {
    fault = (look) => (look > 1 ? 401 : undefined);
    expect(await find({}, { waitsSeconds: [1] })).toMatchObject({ verdict: 'unknown' });
  });

  it('does not know when cancelled', async () => {
    const controller = new AbortController();
    const running = find({}, { signal: controller.signal });
    controller.abort();
    expect(await running).toMatchObject({
      verdict: 'unknown',
      reason: expect.stringContaining('stopped'),
    });
    expect(clock.pending).toBe(0);
  });

  it("raises the ledger's own errors", async () => {
    listed = [{ sid: 'SM1', body: 'Hello', age: 1 }];
    const claimed = async () => await Promise.reject(new Error('ledger is closed'));
    await expect(find({ claimed })).rejects.toThrow('ledger is closed');
  });
});
