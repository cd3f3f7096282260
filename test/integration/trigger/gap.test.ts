import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NUMBERS, PRODUCTION } from '../../../sandbox/twilio/seed';
import { openLedger } from '../../../lib/ledger/open';
import type { Ledger } from '../../../lib/ledger/ledger';
import { systemClock, type Clock } from '../../../lib/twilio/clock';
import {
  heard,
  missed,
  type HearingContext,
} from '../../../nodes/TwilioOpsTrigger/webhook/hearing';
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

let set: Awaited<ReturnType<typeof stage>>;
beforeEach(async () => (set = await stage()));
afterEach(async () => {
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
    expect(await kindsOf(set.ledger, returned)).toEqual(['revoke', 'grant']);
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
    await heard(hearing(), new Date(), quick);
    await heard(hearing(), new Date(Date.now() + 60_000), quick);
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
