import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import RestException from 'twilio/lib/base/RestException';
import { NUMBERS, PRODUCTION } from '../../../sandbox/twilio/seed';
import { openLedger } from '../../../lib/ledger/open';
import type { Ledger } from '../../../lib/ledger/ledger';
import * as listed from '../../../lib/twilio/listedSince';
import { systemClock, type Clock } from '../../../lib/twilio/clock';
import {
  heard,
  missed,
  type HearingContext,
} from '../../../nodes/TwilioOpsTrigger/webhook/hearing';
import { readGap } from '../../../nodes/TwilioOpsTrigger/webhook/gap';
import { receive } from '../../../nodes/TwilioOpsTrigger/webhook/receive';
import { person } from '../../support/person';
import { until } from '../../../sandbox/until';
import { fakeWebhook, freshId, productionUrl } from '../../unit/trigger/fakeWebhook';
import { formBody, sign } from '../../unit/trigger/signing';
import { stage } from './stage';

const to = NUMBERS.first.phoneNumber;
const [stopped, returned, silent, refused, told] = [51, 52, 53, 54, 55].map(
  (last) => `+120255501${last}`,
) as [string, string, string, string, string];

jest.mock('../../../lib/twilio/listedSince', () => ({
  __esModule: true,
  ...jest.requireActual<object>('../../../lib/twilio/listedSince'),
}));

let set: Awaited<ReturnType<typeof stage>>;
beforeEach(async () => (set = await stage()));
afterEach(async () => {
  jest.restoreAllMocks();
  expect(set.simulator.violations).toEqual([]);
  await set.close();
});

/** What somebody writes while no webhook of ours is reached. */
const writes = async (from: string, body: string) =>
  (await set.simulator.inboundMessage({ from, to, body })).sid;

const signed = (more: Record<string, string>) => {
  const pairs = Object.entries({
    MessageSid: 'SM-now',
    AccountSid: PRODUCTION.sid,
    From: silent,
    To: to,
    Body: 'Hello',
    ...more,
  });
  return {
    body: formBody(pairs),
    signature: sign(PRODUCTION.authToken, productionUrl, pairs),
  };
};

async function arrives(credential: object, more: Record<string, string> = {}) {
  const fake = fakeWebhook(signed(more), { credential, credentialId: freshId() });
  await receive(fake.n8n);
  return fake;
}

/** A minute passes in a tenth of a second. */
const quick: Clock = {
  ...systemClock,
  after: (milliseconds, callback) => systemClock.after(milliseconds / 20, callback),
};

const hearing = (changes: Partial<HearingContext> = {}): HearingContext => ({
  account: {
    name: 'production',
    accountSid: PRODUCTION.sid,
    authToken: PRODUCTION.authToken,
    baseUrl: `${set.simulator.url}/{product}`,
  } as HearingContext['account'],
  openLedger: async () => set.ledger,
  ledgerId: freshId(),
  logger: { info() {}, warn: (message) => void set.warnings.push(message) },
  ...changes,
});

const eventsOf = async (ledger: Ledger, who: string) =>
  (await ledger.consent.eventsOf([person(who)])).get(person(who))!;
const kindsOf = async (ledger: Ledger, who: string) =>
  (await eventsOf(ledger, who)).map(({ kind }) => kind);
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);
const listings = () =>
  set.simulator.requests.all.filter(
    ({ method, path }) => method === 'GET' && path.includes('/Messages.json'),
  ).length;

describe('what was said while n8n was away', () => {
  it('is read from Twilio at the first webhook, once', async () => {
    await set.ledger.hearing.note(PRODUCTION.sid, minutesAgo(30));
    await writes(stopped, 'STOP');
    await writes(returned, 'please take me off your list');
    await writes(returned, 'START');
    await writes(silent, 'See you at noon');
    const sid = await writes(told, 'STOP');
    await arrives(set.credential, { MessageSid: sid, From: told, Body: 'STOP' });
    await until(
      'the ledger to have it',
      async () => (await kindsOf(set.ledger, returned)).length === 2,
    );
    expect(await kindsOf(set.ledger, stopped)).toEqual(['revoke']);
    expect(await kindsOf(set.ledger, returned)).toEqual(['revoke', 'resume']);
    expect(await kindsOf(set.ledger, silent)).toEqual([]);
    const pair = { from: person(silent), to, channel: 'sms' } as const;
    expect((await set.ledger.inbound.last([pair]))[0]).toEqual(expect.any(Date));
    expect(await kindsOf(set.ledger, told)).toEqual(['revoke']);
    expect(listings()).toBe(1);
    await arrives(set.credential);
    expect(listings()).toBe(1);
  });

  it('is read again when the list of Twilio had time to be complete', async () => {
    const context = hearing();
    await set.ledger.hearing.note(PRODUCTION.sid, minutesAgo(30));
    const reading = heard(context, new Date(), quick);
    await until('the first look', () => listings() === 1);
    await writes(stopped, 'STOP');
    await reading;
    expect(listings()).toBe(2);
    expect(await kindsOf(set.ledger, stopped)).toEqual(['revoke']);
    expect((await set.ledger.hearing.until(PRODUCTION.sid))! > minutesAgo(1)).toBe(true);
    await heard(context, new Date(), quick);
    await heard(context, new Date(Date.now() + 3_600_000), quick);
    expect(listings()).toBe(2);
  });

  it('is not looked for while nothing can have been missed', async () => {
    await writes(stopped, 'STOP');
    const context = hearing();
    await heard(context, new Date(), quick);
    await heard(context, new Date(Date.now() + 60_000), quick);
    expect(listings()).toBe(0);
    expect(await kindsOf(set.ledger, stopped)).toEqual([]);
  });

  it('is tried again while Twilio does not answer, and the log says so', async () => {
    await set.ledger.hearing.note(PRODUCTION.sid, minutesAgo(30));
    await writes(stopped, 'STOP');
    const context = hearing();
    const { account } = context;
    context.account = { ...account, authToken: 'of yesterday' };
    context.logger.warn = (message) => {
      set.warnings.push(message);
      context.account = account;
    };
    await heard(context, new Date(), quick);
    expect(await kindsOf(set.ledger, stopped)).toEqual(['revoke']);
    expect(set.warnings).toEqual([expect.stringContaining('nor be read from Twilio yet')]);
  });

  it.each([20, 100])('is read, however short it was: %d seconds', async (seconds) => {
    await set.ledger.hearing.note(PRODUCTION.sid, new Date(Date.now() - seconds * 1_000), 'ended');
    await writes(stopped, 'STOP');
    await heard(hearing(), new Date(), quick);
    expect(await kindsOf(set.ledger, stopped)).toEqual(['revoke']);
  });

  it('is read for a process that has ended, though another has heard all the time', async () => {
    const context = hearing();
    await heard(context, minutesAgo(20), quick);
    await set.ledger.hearing.note(PRODUCTION.sid, minutesAgo(9), 'ended in an outage');
    await writes(stopped, 'STOP');
    await heard(context, new Date(), quick);
    expect(await kindsOf(set.ledger, stopped)).toEqual(['revoke']);
    const [mark] = await set.ledger.hearing.marks(PRODUCTION.sid);
    expect(mark!.until > minutesAgo(3)).toBe(true);
    expect(mark).toMatchObject({ process: 'ended in an outage' });
  });

  it('forgets a process that has given no sign for an hour, when its messages are read', async () => {
    await set.ledger.hearing.note(PRODUCTION.sid, minutesAgo(70), 'ended');
    await heard(hearing(), new Date(), quick);
    const marks = await set.ledger.hearing.marks(PRODUCTION.sid);
    expect(marks.map(({ process }) => process)).not.toContain('ended');
    expect(marks).toHaveLength(1);
  });

  it('is read with the token that the account has now', async () => {
    await set.ledger.hearing.note(PRODUCTION.sid, minutesAgo(30));
    await writes(stopped, 'STOP');
    const context = hearing();
    const { account } = context;
    await heard(
      {
        ...context,
        account: { ...account, authToken: 'of yesterday' },
        currentAccount: async () => account,
      },
      new Date(),
      quick,
    );
    expect(await kindsOf(set.ledger, stopped)).toEqual(['revoke']);
    expect(set.warnings).toEqual([]);
  });

  it('does not come back of somebody who was erased since, but for what they refused', async () => {
    await set.ledger.hearing.note(PRODUCTION.sid, minutesAgo(30));
    for (const who of [stopped, returned]) await writes(who, who === stopped ? 'STOP' : 'START');
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await set.ledger.consent.erase([person(stopped), person(returned)]);
    await heard(hearing(), new Date(), quick);
    expect(await kindsOf(set.ledger, returned)).toEqual([]);
    expect(await kindsOf(set.ledger, stopped)).toEqual(['revoke']);
    expect(await set.ledger.consent.list({ limit: 10 })).toMatchObject([
      { recipient: '', evidence: null },
    ]);
    const pairs = [stopped, returned].map((who) => ({
      from: person(who),
      to,
      channel: 'sms' as const,
    }));
    expect(await set.ledger.inbound.last(pairs)).toEqual([null, null]);
  });

  it('may be a refusal for an opt-out', async () => {
    await set.ledger.hearing.note(PRODUCTION.sid, minutesAgo(30));
    const sid = await writes(refused, 'Hello');
    const { wire } = set.simulator.state.accounts.get(PRODUCTION.sid)!.messages.get(sid)!;
    Object.assign(wire, {
      ...{ direction: 'outbound-api', status: 'undelivered', error_code: 21610 },
      ...{ from: to, to: refused },
    });
    await heard(hearing(), new Date(), quick);
    expect(await eventsOf(set.ledger, refused)).toMatchObject([{ kind: 'revoke', evidence: sid }]);
  });
});

describe('more than fits into one page of the list', () => {
  /** Messages of many people, of whom each has said STOP. */
  async function crowd(count: number) {
    const people = Array.from({ length: count }, (_, index) => `+1202555${2_000 + index}`);
    for (const who of people) await writes(who, 'STOP');
    return people;
  }
  const stoppedOf = async (people: readonly string[]) => {
    const found = await set.ledger.consent.eventsOf(people.map((who) => person(who)));
    return [...found.values()].filter((events) => events.length > 0).length;
  };

  it('is recorded page by page, and goes on where it was broken off, in whatever process', async () => {
    const people = await crowd(12);
    await set.ledger.hearing.note(PRODUCTION.sid, minutesAgo(30));
    const context = hearing();
    const paged = jest.requireActual<typeof listed>('../../../lib/twilio/listedSince');
    const asked: Array<string | undefined> = [];
    let pagesLeft = 2;
    jest.spyOn(listed, 'pageSince').mockImplementation(async (listing, search, age) => {
      if (pagesLeft-- === 0) throw new Error('Twilio is away');
      asked.push(search.at);
      return paged.pageSince(listing, { ...search, pageSize: 3 }, age);
    });
    await expect(readGap(context, minutesAgo(30))).rejects.toThrow('Twilio is away');
    expect(await stoppedOf(people)).toBe(6);
    const kept = await set.ledger.hearing.reading(PRODUCTION.sid);
    pagesLeft = Infinity;
    expect(await readGap(hearing(), minutesAgo(30))).toEqual(kept!.startedAt);
    expect(asked[2]).toBe(kept!.next);
    expect(new Set(asked).size).toBe(asked.length);
    expect(await stoppedOf(people)).toBe(12);
    expect(await set.ledger.hearing.reading(PRODUCTION.sid)).toBeNull();
  });

  it('is read anew where Twilio no longer knows the page', async () => {
    const people = await crowd(2);
    const next = `https://api.twilio.com/2010-04-01/Accounts/${PRODUCTION.sid}/Messages.json?Page=9&PageToken=gone`;
    const gone = new RestException({ statusCode: 404, body: '{"message":"gone","code":20404}' });
    const paged = jest.requireActual<typeof listed>('../../../lib/twilio/listedSince');
    jest
      .spyOn(listed, 'pageSince')
      .mockImplementation(async (listing, search, age) =>
        search.at === undefined ? paged.pageSince(listing, search, age) : Promise.reject(gone),
      );
    await set.ledger.hearing.keepReading(PRODUCTION.sid, { startedAt: new Date(), next });
    await readGap(hearing(), minutesAgo(30));
    expect(await stoppedOf(people)).toBe(2);
    expect(await set.ledger.hearing.reading(PRODUCTION.sid)).toBeNull();
  });

  it('counts what is new, and a refusal that is repeated is not', async () => {
    const sids = [await writes(refused, 'one'), await writes(refused, 'two')];
    for (const sid of sids) {
      const { wire } = set.simulator.state.accounts.get(PRODUCTION.sid)!.messages.get(sid)!;
      Object.assign(wire, {
        ...{ direction: 'outbound-api', status: 'undelivered', error_code: 21610 },
        ...{ from: to, to: refused },
      });
    }
    const said: string[] = [];
    const logger = { info: (message: string) => void said.push(message), warn() {} };
    await readGap(hearing({ logger }), minutesAgo(30));
    await readGap(hearing({ logger }), minutesAgo(30));
    const line = /^twilio-ops gap account=.+ recorded=(\d) complete=yes$/;
    expect(said.map((one) => line.exec(one)?.[1])).toEqual(['1', '0']);
  });
});

describe('an opt-out that could be kept nowhere', () => {
  it('is read from Twilio when the ledger is back', async () => {
    const sid = await writes(stopped, 'STOP');
    let isBack = false;
    const openLedger = async () => {
      if (!isBack) throw new Error('away');
      return set.ledger;
    };
    const context = hearing({ openLedger });
    const [first, second] = [1, 2].map(async () => missed(context, new Date(), quick));
    await second;
    await heard(context, new Date(), quick);
    expect(listings()).toBe(0);
    isBack = true;
    await first;
    expect(await eventsOf(set.ledger, stopped)).toMatchObject([
      { kind: 'revoke', evidence: `${sid}: STOP` },
    ]);
    expect(set.warnings).toEqual([]);
  });

  it('is looked for by the webhook that was refused', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gap-'));
    const ledgerPath = join(folder, 'later', 'ledger.sqlite');
    const sid = await writes(stopped, 'STOP');
    const stop = { MessageSid: sid, From: stopped, Body: 'STOP' };
    const { sent } = await arrives({ ...set.credential, ledgerPath }, stop);
    expect(sent.status).toBe(503);
    mkdirSync(join(folder, 'later'));
    const ledger = await openLedger({ kind: 'sqlite', path: ledgerPath });
    await until('the ledger to have it', async () => (await kindsOf(ledger, stopped)).length === 1);
    await ledger.close();
    rmSync(folder, { recursive: true });
  }, 30_000);
});
