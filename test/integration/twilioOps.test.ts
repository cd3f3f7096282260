import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { IDataObject } from 'n8n-workflow';
import { contentHashOf } from '../../lib/ledger/contentHash';
import { openLedger } from '../../lib/ledger/open';
import { addresseeOf } from '../../lib/phone/addressee';
import { closePools } from '../../lib/twilio/pools';
import {
  MESSAGING_SERVICE,
  NUMBERS,
  PRODUCTION,
  STAGING,
  STAGING_NUMBER,
  SUBACCOUNT,
} from '../../sandbox/twilio/seed';
import { startTwilio, type TwilioSimulator } from '../../sandbox/twilio/simulator';
import { post } from '../contract/twilioOps/fixture';
import { credentialFor, withApiKey } from '../support/credential';
import { runNode } from '../support/engine';

let twilio: TwilioSimulator;
let folder: string;
beforeEach(async () => {
  twilio = await startTwilio({ statusDelayMs: 60_000, listLagMs: 200 });
  folder = await mkdtemp(join(tmpdir(), 'twilio-ops-'));
});
afterEach(async () => {
  await twilio.close();
  await closePools();
  rmSync(folder, { recursive: true, force: true });
});

const credential = () => credentialFor(twilio.url, { ledgerPath: join(folder, 'ledger.sqlite') });
const send = (more: object = {}) => ({
  resource: 'message',
  operation: 'send',
  channel: 'sms',
  to: '={{ $json.to }}',
  senderType: 'default',
  message: '={{ $json.text }}',
  ...more,
});
/** A content template with these variables; gives its SID. */
async function templateOf(names: string[]): Promise<string> {
  const { sid } = await post(
    twilio,
    '/content/v1/Content',
    JSON.stringify({
      friendly_name: 'reminder',
      language: 'en',
      variables: Object.fromEntries(names.map((name) => [name, 'sample'])),
      types: { 'twilio/text': { body: names.map((name) => `{{${name}}}`).join(' ') } },
    }),
  );
  twilio.requests.clear();
  return sid!;
}
const person = (index: number) => `+1500555${String(1000 + index)}`;
const created = () =>
  twilio.requests.count('POST /2010-04-01/Accounts/{AccountSid}/Messages.json', 201);

describe('the account is chosen per item', () => {
  it('by name, by SID, by default, and as a subaccount', async () => {
    const { outputs, error } = await runNode({
      node: 'twilioOps',
      credential: credential(),
      parameters: send({
        account: '={{ $json.account }}',
        senderType: 'phoneNumber',
        from: '={{ $json.from }}',
      }),
      items: [
        { to: person(1), text: 'a', account: '', from: NUMBERS.first.phoneNumber },
        { to: person(2), text: 'b', account: 'Staging', from: STAGING_NUMBER.phoneNumber },
        { to: person(3), text: 'c', account: STAGING.sid, from: STAGING_NUMBER.phoneNumber },
        { to: person(4), text: 'd', account: SUBACCOUNT.sid, from: '+12025550106' },
      ],
    });
    expect(error).toBeUndefined();
    expect(outputs[0]!.map(({ json }) => json.accountSid)).toEqual([
      PRODUCTION.sid,
      STAGING.sid,
      STAGING.sid,
      SUBACCOUNT.sid,
    ]);
  });

  it('signs in with an API key where one is given', async () => {
    const { outputs } = await runNode({
      node: 'twilioOps',
      credential: withApiKey(twilio.url),
      parameters: { resource: 'account', operation: 'getBalance' },
      items: [{}],
    });
    expect(outputs[0]![0]!.json).toMatchObject({ balance: 100 });
    expect(twilio.requests.all.map(({ auth }) => auth)).toEqual([expect.stringMatching(/^SK/)]);
  });
});

describe('bad input', () => {
  const items = [
    { to: person(1), text: 'Hello', account: 'nowhere' },
    { to: '0151 234567', text: 'Hello', account: '' },
    { to: person(3), text: '', account: '' },
    { to: person(4), text: 'x'.repeat(1601), account: '' },
    { to: person(5), text: 'Hello', account: '' },
    { to: '+15005550001', text: 'Hello', account: '' },
  ];
  const run = async (more: object = {}) =>
    runNode({
      node: 'twilioOps',
      credential: credential(),
      parameters: send({ account: '={{ $json.account }}' }),
      items,
      ...more,
    });

  it('fails only its own items, which keep their JSON and say why', async () => {
    const { outputs } = await run({ onError: 'continueRegularOutput' });
    const failed = (index: number, error: object) => ({
      ...items[index],
      error: expect.objectContaining({ itemIndex: index, ...error }),
    });
    expect(outputs[0]!.map(({ json }) => json)).toEqual([
      failed(0, {
        field: 'account',
        message: 'There is no account called "nowhere".',
        description: 'The credential has: "production", "staging".',
      }),
      failed(1, {
        field: 'to',
        message: 'To "0151 234567" is in national form and no country is known',
      }),
      failed(2, {
        field: 'message',
        message: 'Message is empty',
        description: 'Enter a text, choose a template or attach media',
      }),
      failed(3, {
        field: 'message',
        message: 'Message is 1601 characters long; at most 1600 are allowed',
        description: 'Shorten the text',
      }),
      expect.objectContaining({
        sid: expect.stringMatching(/^SM/),
        delivery: expect.objectContaining({ outcome: 'sent' }),
      }),
      failed(5, {
        code: 21211,
        httpStatus: 400,
        link: 'https://www.twilio.com/docs/api/errors/21211',
      }),
    ]);
    expect(outputs[0]!.map(({ pairedItem }) => pairedItem)).toEqual(
      items.map((_, item) => ({ item })),
    );
    expect(JSON.stringify(outputs)).not.toContain(PRODUCTION.authToken);
  });

  it('goes to the error output with its JSON', async () => {
    const { outputs } = await run({ onError: 'continueErrorOutput' });
    expect(outputs.map((output) => output.length)).toEqual([1, 5]);
    expect(outputs[1]![1]!.json).toMatchObject({
      ...items[1],
      message: 'To "0151 234567" is in national form and no country is known',
      error: { field: 'to' },
    });
  });

  it('stops a list before anything is sent, naming every item, field and remedy', async () => {
    const { error } = await run();
    expect(error).toMatchObject({
      message: '4 of 6 items are wrong, so nothing was sent',
      description: [
        'Item 0: There is no account called "nowhere". The credential has: "production", "staging".',
        'Item 1: To "0151 234567" is in national form and no country is known. Write it with + and the country code, or choose a default country in the credential.',
        'Item 2: Message is empty. Enter a text, choose a template or attach media.',
        'Item 3: Message is 1601 characters long; at most 1600 are allowed. Shorten the text.',
      ].join('<br>\n'),
    });
    expect(twilio.requests.all).toEqual([]);
  });

  it('names a wrong auth token without showing it', async () => {
    const wrong = credential();
    Object.assign(wrong.accounts.account1, { authToken: 'not-the-token' });
    const { error } = await runNode({
      node: 'twilioOps',
      credential: wrong,
      parameters: send(),
      items: [{ to: person(1), text: 'a' }],
    });
    expect(error).toMatchObject({
      httpCode: '401',
      description: expect.stringContaining('https://www.twilio.com/docs/api/errors/20003'),
    });
    expect(JSON.stringify(error)).not.toContain('not-the-token');
  });

  it('names a faulty credential', async () => {
    const { error } = await runNode({
      node: 'twilioOps',
      credential: { accounts: {} },
      parameters: send(),
      items: [{ to: person(1), text: 'a' }],
    });
    expect(error).toMatchObject({
      message: 'The credential has no account.',
      description: expect.stringContaining('console.twilio.com'),
    });
  });

  it('fails every item of a faulty credential, where n8n would pass them on as if sent', async () => {
    const { outputs } = await runNode({
      node: 'twilioOps',
      credential: { accounts: {} },
      parameters: send(),
      items: items.slice(0, 2),
      onError: 'continueRegularOutput',
    });
    expect(outputs[0]!.map(({ json }) => json)).toEqual(
      items.slice(0, 2).map((item) => ({
        ...item,
        error: expect.objectContaining({ message: 'The credential has no account.' }),
      })),
    );
  });

  it('names an unreachable Twilio', async () => {
    const gone = credential();
    gone.accounts.account1.baseUrl = 'http://127.0.0.1:9/{product}';
    const { error } = await runNode({
      node: 'twilioOps',
      credential: gone,
      parameters: { resource: 'account', operation: 'getBalance' },
      items: [{}],
    });
    expect(error).toMatchObject({
      message: '127.0.0.1 could not be reached (ECONNREFUSED).',
      description: expect.stringContaining('base URL'),
    });
  });
});

describe('each message goes out once', () => {
  const list = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ to: person(index), text: `Hello ${index}` }));
  const run = async (count: number, more: object = {}) =>
    runNode({
      node: 'twilioOps',
      credential: credential(),
      parameters: send(more),
      items: list(count),
    });

  it('under 429, 503, 503 that was processed all the same, and resets before and after', async () => {
    Object.assign(twilio.faults, {
      only: 'POST ',
      tooManyRequests: 0.04,
      unavailable: 0.02,
      unavailableProcessed: 0.02,
      resetBefore: 0.02,
      resetAfter: 0.02,
      seed: 7,
    });
    const { outputs, error } = await run(300);
    expect(error).toBeUndefined();
    expect(outputs[0]!.map(({ json }) => json.to)).toEqual(list(300).map(({ to }) => to));
    const sent = twilio.state.accounts.get(PRODUCTION.sid)!.messages.all.map(({ wire }) => wire.to);
    expect(sent.length).toBe(300);
    expect(new Set(sent).size).toBe(300);
    for (const fault of [
      'tooManyRequests',
      'unavailable',
      'unavailableProcessed',
      'resetBefore',
      'resetAfter',
    ] as const) {
      expect(twilio.faultsMet[fault]).toBeGreaterThan(0);
    }
  }, 120_000);

  it('though the same execution runs again', async () => {
    const first = await run(20);
    const second = await run(20);
    expect(created()).toBe(20);
    expect(second.outputs[0]!.map(({ json }) => json.sid)).toEqual(
      first.outputs[0]!.map(({ json }) => json.sid),
    );
    expect(second.outputs[0]![0]!.json.delivery).toMatchObject({ outcome: 'repeat', attempts: 0 });
  });

  it("though n8n's Retry On Fail runs the node again because of one failing item", async () => {
    const items = [...list(10), { to: '+15005550001', text: 'invalid at Twilio' }];
    const { error } = await runNode({
      node: 'twilioOps',
      credential: credential(),
      parameters: send(),
      items,
      retryOnFail: true,
    });
    expect(error).toMatchObject({ description: expect.stringContaining('21211') });
    expect(created()).toBe(10);
  });

  it('with a key of the user, within one list and across executions', async () => {
    const keyed = { delivery: { idempotencyKey: '={{ $json.text.length }}-reminder' } };
    const items = [
      { to: person(1), text: 'same' },
      { to: person(1), text: 'SAME' },
      { to: person(2), text: 'same' },
    ];
    const { outputs } = await runNode({
      node: 'twilioOps',
      credential: credential(),
      parameters: send(keyed),
      items,
    });
    expect(outputs[0]!.map(({ json }) => (json.delivery as { outcome: string }).outcome)).toEqual([
      'sent',
      'repeat',
      'sent',
    ]);
    const again = await runNode({
      node: 'twilioOps',
      credential: credential(),
      onError: 'continueRegularOutput',
      items,
      parameters: send({ delivery: { ...keyed.delivery, onRepeat: 'fail' } }),
    });
    expect(
      again.outputs[0]!.map(({ json }) => (json.error as { outcome: string }).outcome),
    ).toEqual(['repeat', 'repeat', 'repeat']);
    expect(created()).toBe(2);
  });

  it('with a key of the user, however the number is spelled', async () => {
    const spellings = [
      '+44 (0)7911 123456',
      '+447911123456',
      '0044 7911-123456',
      'tel:+447911123456',
    ];
    const { outputs } = await runNode({
      node: 'twilioOps',
      credential: credential(),
      parameters: send({ delivery: { idempotencyKey: 'reminder' } }),
      items: spellings.map((to) => ({ to, text: 'See you at nine' })),
    });
    expect(
      outputs[0]!.map(({ json }) => [json.to, (json.delivery as { outcome: string }).outcome]),
    ).toEqual([['+447911123456', 'sent'], ...Array(3).fill(['+447911123456', 'repeat'])]);
    expect(created()).toBe(1);
  });

  it('a list with one bad number among 50 is not begun', async () => {
    const items = list(50);
    items[31]!.to = '0151 234567';
    const { error } = await runNode({
      node: 'twilioOps',
      credential: credential(),
      parameters: send(),
      items,
    });
    expect(error).toMatchObject({
      message: 'To "0151 234567" is in national form and no country is known',
      context: { itemIndex: 31 },
    });
    expect(twilio.requests.all).toEqual([]);
  });

  it('a list that Twilio stops in the middle says how many went out; the rest goes next', async () => {
    const refused = { to: '+15005550001', text: 'invalid at Twilio' };
    const items = [...list(150), refused, ...list(300).slice(150)];
    const run301 = async (corrected = items) =>
      runNode({
        node: 'twilioOps',
        credential: credential(),
        parameters: send({ delivery: { maxConcurrent: 5 } }),
        items: corrected,
      });
    const { error } = await run301();
    const sent = created();
    expect(sent).toBeGreaterThanOrEqual(140);
    expect(sent).toBeLessThan(200);
    expect(error).toMatchObject({
      context: { itemIndex: 150 },
      description: expect.stringContaining(
        `Item 150 stopped the list: ${sent} of 301 were sent, ${301 - sent} were not sent. Use Retry in the executions list: it sends only the rest.`,
      ),
    });
    expect(error!.description).toContain('https://www.twilio.com/docs/api/errors/21211');
    const corrected = items.map((item) => (item === refused ? { ...item, to: person(999) } : item));
    const again = await run301(corrected);
    expect(again.error).toBeUndefined();
    expect(created()).toBe(301);
    const outcomes = again.outputs[0]!.map(({ json }) => (json.delivery as IDataObject).outcome);
    expect(outcomes.filter((outcome) => outcome === 'repeat')).toHaveLength(sent);
  });

  it('a list of deletions with one wrong confirmation deletes nothing', async () => {
    const sids = ['SM', 'MM'].map((kind) => `${kind}${'0'.repeat(32)}`);
    const { error } = await runNode({
      node: 'twilioOps',
      credential: credential(),
      parameters: {
        resource: 'message',
        operation: 'delete',
        messageSid: '={{ $json.sid }}',
        confirmation: '={{ $json.confirmation }}',
      },
      items: [...sids, ...sids].map((sid, index) => ({
        sid,
        confirmation: index < 2 ? sid : 'yes',
      })),
    });
    expect(error).toMatchObject({ message: '2 of 4 items are wrong, so nothing was done' });
    expect(twilio.requests.all).toEqual([]);
  });

  it('a list with a gap in a template is not begun, and the template is read once', async () => {
    const contentSid = await templateOf(['name']);
    const { error } = await runNode({
      node: 'twilioOps',
      credential: credential(),
      parameters: send({
        message: '',
        contentSid: { __rl: true, mode: 'id', value: contentSid },
        contentVariables: {
          mappingMode: 'defineBelow',
          value: { name: '={{ $json.name }}', more: '={{ $json.more }}' },
        },
      }),
      items: [{ name: 'Ann' }, { name: 'Bob', more: 'x' }, { more: 'y' }].map((item, index) => ({
        ...item,
        to: person(index),
      })),
    });
    expect(error).toMatchObject({
      message: '2 of 3 items are wrong, so nothing was sent',
      description: expect.stringMatching(/^Item 1: Template Variables have "more".*Item 2: /s),
    });
    expect(twilio.requests.all.map(({ method }) => method)).toEqual(['GET']);
  });

  it('a list that Twilio stops does not go on with those that wait for their turn', async () => {
    const { error } = await runNode({
      node: 'twilioOps',
      credential: credential(),
      parameters: send({ delivery: { messagesPerSecond: 5 } }),
      items: ['+15005550001', ...Array.from({ length: 40 }, (_, i) => person(i))].map((to) => ({
        to,
        text: 'Hello',
      })),
    });
    expect(error).toMatchObject({ context: { itemIndex: 0 } });
    expect(created()).toBeLessThan(10);
  });

  it('and says so under the node', async () => {
    const { task } = await run(3);
    expect(task!.hints).toEqual([{ message: '3 sent', location: 'outputPane' }]);
  });
});

describe('what could not be sent any more', () => {
  const text = 'See you at nine';
  const hour = 3_600_000;
  const scheduled = async (items: Array<{ to: string; sendAt: Date }>) => {
    const { outputs, error } = await runNode({
      node: 'twilioOps',
      credential: credential(),
      parameters: send({
        senderType: 'messagingService',
        messagingServiceSid: { __rl: true, mode: 'id', value: MESSAGING_SERVICE.sid },
        message: text,
        sendAt: '={{ $json.sendAt }}',
        delivery: { idempotencyKey: '={{ $json.to }}' },
      }),
      items: items.map(({ to, sendAt }) => ({ to, sendAt: sendAt.toISOString() })),
    });
    const outcomes = outputs[0]?.map(({ json }) => (json.delivery as IDataObject).outcome);
    return { outcomes, error };
  };
  const inHours = (hours: number) => new Date(Date.now() + hours * hour);
  const afterHours = (hours: number) => {
    const later = Date.now() + hours * hour;
    jest.spyOn(Date, 'now').mockImplementation(() => later);
  };
  afterEach(() => void jest.restoreAllMocks());

  it('does not keep the rest of its list back where it went out before', async () => {
    const first = { to: person(1), sendAt: inHours(1) };
    await scheduled([first]);
    afterHours(2);
    const { outcomes, error } = await scheduled([first, { to: person(2), sendAt: inHours(1) }]);
    expect(error).toBeUndefined();
    expect(outcomes).toEqual(['repeat', 'sent']);
    expect(created()).toBe(2);
  });

  it('is named before the first request where it did not', async () => {
    const first = { to: person(1), sendAt: inHours(1) };
    await scheduled([first]);
    afterHours(2);
    const late = { to: person(2), sendAt: inHours(0) };
    const { error } = await scheduled([first, late, { to: person(3), sendAt: inHours(1) }]);
    expect(error).toMatchObject({
      message: expect.stringMatching(/^Send At .* is less than 15 minutes ahead/),
      context: { itemIndex: 1 },
    });
    expect(created()).toBe(1);
  });

  /** Twilio has it or not; its answer was lost, and nobody could look for it. */
  async function lost({ to, sendAt }: { to: string; sendAt: Date }, isAtTwilio: boolean) {
    const ledger = await openLedger({ kind: 'sqlite', path: join(folder, 'ledger.sqlite') });
    const recipient = addresseeOf(to);
    const ref = { account: PRODUCTION.sid, kind: 'message', recipient, key: to, isOwn: true };
    const content = { message: text, contentVariables: {}, mediaUrls: [] };
    const contentHash = contentHashOf(content, text, sendAt);
    const sender = MESSAGING_SERVICE.sid;
    const row = { ...ref, address: to, sender, contentHash, category: null, origin: null };
    await ledger.sends.reserve('gone', [{ ...row, keepForMilliseconds: 86_400_000 }]);
    const unknown = { state: 'unknown', sid: null, errorCode: null, result: null } as const;
    await ledger.sends.settle('gone', [{ ...ref, ...unknown }]);
    await ledger.close();
    // `afterHours` moves this process only, not the ledger's clock.
    const database = new DatabaseSync(join(folder, 'ledger.sqlite'));
    database.exec(`UPDATE twilio_ops_sends SET reserved_at = reserved_at - ${2 * hour}`);
    database.close();
    if (isAtTwilio) {
      const SendAt = sendAt.toISOString();
      const ends = { To: to, MessagingServiceSid: MESSAGING_SERVICE.sid };
      await post(
        twilio,
        `/api/2010-04-01/Accounts/${PRODUCTION.sid}/Messages.json`,
        new URLSearchParams({ ...ends, Body: text, SendAt, ScheduleType: 'fixed' }) as never,
      );
    }
    twilio.requests.clear();
  }

  it.each([
    ['found', true],
    ['not sent', false],
  ])('is looked for where its answer was lost: %s', async (_what, isAtTwilio) => {
    const [first, second] = [inHours(1), inHours(3)];
    await lost({ to: person(1), sendAt: first }, isAtTwilio);
    afterHours(2);
    const { outcomes, error } = await scheduled([
      { to: person(2), sendAt: second },
      { to: person(1), sendAt: first },
    ]);
    if (isAtTwilio) expect(outcomes).toEqual(['sent', 'found']);
    else
      expect(error).toMatchObject({
        message: expect.stringContaining('is less than 15 minutes ahead'),
        context: { itemIndex: 1 },
      });
    expect(created()).toBe(1);
  });
});

describe('two messages with one text', () => {
  it('and two pictures: a lost one is not taken for the other', async () => {
    Object.assign(twilio.faults, { only: 'POST', next: ['resetBefore'], latencyMs: 1_000 });
    const { outputs } = await runNode({
      node: 'twilioOps',
      credential: credential(),
      parameters: send({ channel: 'mms', mediaUrls: '={{ $json.media }}' }),
      items: ['1', '2'].map((page) => ({
        to: person(1),
        text: 'Your invoice',
        media: `https://example.com/${page}.pdf`,
      })),
      onError: 'continueRegularOutput',
    });
    const { messages } = twilio.state.accounts.get(PRODUCTION.sid)!;
    expect(messages.to(person(1))).toHaveLength(2);
    expect(new Set(outputs[0]!.map(({ json }) => json.sid)).size).toBe(2);
  }, 150_000);
});

describe('a key that was used for another address of the person', () => {
  const text = 'Your appointment is tomorrow';

  it.each([
    ['by SMS beside a WhatsApp message', `whatsapp:${person(1)}`, person(1)],
    ["to another number of an Argentine's", '+541123456789', '+5491123456789'],
  ])('sends nothing of unknown outcome again: %s', async (_what, before, now) => {
    // Twilio has the first one; its answer was lost and its outcome is unknown.
    const number = NUMBERS.first.phoneNumber;
    const From = before.startsWith('whatsapp:') ? `whatsapp:${number}` : number;
    await post(
      twilio,
      `/api/2010-04-01/Accounts/${PRODUCTION.sid}/Messages.json`,
      new URLSearchParams({ To: before, From, Body: text }) as never,
    );
    const path = join(folder, 'ledger.sqlite');
    const ledger = await openLedger({ kind: 'sqlite', path });
    const ref = {
      account: PRODUCTION.sid,
      kind: 'message',
      recipient: addresseeOf(now),
      key: 'appointment-7',
      isOwn: true,
    };
    const content = { message: text, contentVariables: {}, mediaUrls: [] };
    const contentHash = contentHashOf(content, text);
    const first = { ...ref, address: before, sender: null, contentHash, category: null };
    await ledger.sends.reserve('gone', [
      { ...first, origin: null, keepForMilliseconds: 86_400_000 },
    ]);
    await ledger.sends.settle('gone', [
      { ...ref, state: 'unknown', sid: null, errorCode: null, result: null },
    ]);
    twilio.requests.clear();
    await runNode({
      node: 'twilioOps',
      credential: credential(),
      parameters: send({ delivery: { idempotencyKey: 'appointment-7' } }),
      items: [{ to: now, text }],
      onError: 'continueRegularOutput',
    });
    const [row] = await ledger.sends.find([ref]);
    await ledger.close();
    expect(created()).toBe(0);
    expect(row).toMatchObject({ contentHash });
  });
});
