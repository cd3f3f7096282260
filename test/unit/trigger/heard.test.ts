import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ledger } from '../../../lib/ledger/ledger';
import { openLedger } from '../../../lib/ledger/open';
import { events } from '../../../nodes/TwilioOpsTrigger/events';
import { receive } from '../../../nodes/TwilioOpsTrigger/webhook/receive';
import { fakeWebhook, freshId, productionUrl, type Call } from './fakeWebhook';
import { bodyHash, formBody, sign } from './signing';
import { person } from '../../support/person';

const account = {
  name: 'production',
  accountSid: `AC${'1'.repeat(32)}`,
  authToken: 'token-of-production',
};

let folder: string;
let ledger: Ledger;
let twilio: Server;
let twilioAnswers = 200;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'heard-'));
  ledger = await openLedger({ kind: 'sqlite', path: join(folder, 'ledger.sqlite') });
  twilio = createServer((request, response) => {
    const sid = /Messages\/(\w+)\.json/.exec(request.url!)?.[1];
    response.writeHead(sid?.endsWith('9') ? 404 : twilioAnswers, {
      'content-type': 'application/json',
    });
    response.end(JSON.stringify({ sid, to: '+15005550049', direction: 'outbound-api' }));
  });
  await new Promise<void>((resolve) => twilio.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  await ledger.close();
  twilio.close();
  rmSync(folder, { recursive: true });
});

const form = (parameters: Record<string, string>): Call => {
  const pairs = Object.entries({ AccountSid: account.accountSid, ...parameters });
  return { body: formBody(pairs), signature: sign(account.authToken, productionUrl, pairs) };
};

const json = (content: unknown): Call => {
  const body = JSON.stringify(content);
  const query = bodyHash(body);
  const signature = sign(account.authToken, productionUrl + query);
  return { body, query, contentType: 'application/json', signature };
};

async function call(request: Call, chosen: string[] = events.map(({ id }) => id)) {
  const { port } = twilio.address() as AddressInfo;
  const fake = fakeWebhook(request, {
    credential: {
      accounts: { account1: { ...account, baseUrl: `http://127.0.0.1:${port}` } },
      ledger: 'sqlite',
      ledgerPath: join(folder, 'ledger.sqlite'),
    },
    credentialId: freshId(),
    parameters: { events: chosen },
  });
  const result = await receive(fake.n8n);
  return { ...fake, result, json: result.workflowData?.[0]?.[0]?.json };
}

const kept = async (number: string) =>
  (await ledger.consent.eventsOf([person(number)])).get(person(number))!;

const streamed = (type: string, data: object) => ({
  specversion: '1.0',
  type,
  source: '/2010-04-01/Accounts/AC1/Messages/SM1.json',
  id: `EZ${type}`,
  data: { accountSid: account.accountSid, messageSid: 'SM1', to: '+15005550006', ...data },
});
const inbound = (data: object) => streamed('com.twilio.messaging.inbound-message.received', data);

describe('a STOP', () => {
  it('through Event Streams is in the ledger, and the item says so', async () => {
    const from = '+15005550041';
    const result = await call(json([inbound({ from, body: 'STOP', numMedia: 0 })]));
    expect(result.json).toMatchObject({
      event: 'eventStream',
      person: from,
      optOut: { kind: 'stop' },
      crm: { type: 'sms', direction: 'inbound', status: 'received', sender: from },
    });
    expect(await kept(from)).toMatchObject([
      { kind: 'revoke', source: 'opt-out-message', evidence: 'SM1: STOP' },
    ]);
    const [last] = await ledger.inbound.last([
      { from: person(from), to: '+15005550006', channel: 'sms' },
    ]);
    expect(last).toBeInstanceOf(Date);
  });

  it.each([[[]], [['messageStatus']], [['eventStream']]])(
    'is recorded by a trigger that was asked for %j only, and starts nothing',
    async (chosen: string[]) => {
      const from = `+150055502${String(chosen.join().length).padStart(2, '0')}`;
      const message = { MessageSid: 'SM1', SmsStatus: 'received', To: '+15005550006' };
      const { result } = await call(form({ ...message, From: from, Body: 'STOP' }), chosen);
      expect(result.workflowData).toBeUndefined();
      expect(await kept(from)).toMatchObject([{ kind: 'revoke' }]);
    },
  );

  it('in a conversation is, too, but not what an agent writes there', async () => {
    const from = '+15005550042';
    const added = {
      EventType: 'onMessageAdded',
      ConversationSid: 'CH1',
      MessageSid: 'IM1',
      Author: `whatsapp:${from}`,
      Body: 'Please stop texting me',
      Source: 'WHATSAPP',
    };
    await call(form({ ...added, Source: 'SDK' }));
    expect(await kept(from)).toEqual([]);
    expect((await call(form(added))).json).toMatchObject({
      event: 'other',
      person: from,
      optOut: { kind: 'revocation' },
    });
    expect(await kept(from)).toMatchObject([{ kind: 'revoke', channel: 'whatsapp' }]);
    await call(
      json([streamed('com.twilio.conversations.message.added', { ...added, Body: 'START' })]),
    );
    expect((await kept(from)).map(({ kind }) => kind)).toEqual(['revoke', 'resume']);
  });

  it('in a conversation, as Event Streams tell it, is, too', async () => {
    const from = '+15005550078';
    const told = {
      ...{ ConversationSid: 'CH1', MessageSid: 'IM7', ParticipantSid: 'MB1', Index: 0 },
      ...{ Author: from, MessageBody: 'STOP', Timestamp: '2021-03-24T21:00:00Z' },
    };
    await call(json([streamed('com.twilio.conversations.message.added', told)]));
    expect(await kept(from)).toMatchObject([{ kind: 'revoke', evidence: 'IM7: STOP' }]);
  });

  it('in Conversations v2 is, too', async () => {
    const from = '+15005550043';
    const { example } = events.find(({ id }) => id === 'conversationsEvent')!;
    const data = example.data as object;
    const said = { author: { address: from, channel: 'SMS' }, content: { text: 'STOP' } };
    const result = await call(json({ ...example, data: { ...data, ...said } }));
    expect(result.json).toMatchObject({ event: 'conversationsEvent', optOut: { kind: 'stop' } });
    expect(await kept(from)).toMatchObject([{ kind: 'revoke', channel: 'sms' }]);
  });

  it.each([
    ['by its label', { ButtonText: 'Stop promotions please, unsubscribe', ButtonPayload: 'b1' }, 1],
    ['by its id', { ButtonText: 'Nicht mehr', ButtonPayload: 'OPT_OUT' }, 1],
    ['in a list, by its id', { ListTitle: 'Nothing more', ListId: 'unsubscribe' }, 1],
    ['but not that of an appointment', { ButtonText: 'Absagen', ButtonPayload: 'cancel' }, 0],
    ['nor an id that says start', { ButtonText: 'Los', ButtonPayload: 'start' }, 0],
  ])('may be a button: %s', async (_how, parameters, count) => {
    const from = `+150055544${10 + _how.length}`;
    const message = { MessageSid: 'SM2', From: `whatsapp:${from}`, To: 'whatsapp:+15005550006' };
    const Body = 'ButtonText' in parameters ? parameters.ButtonText : parameters.ListTitle;
    await call(form({ ...message, Body: Body!, ...(parameters as Record<string, string>) }));
    expect(await kept(from)).toHaveLength(count);
  });

  const text = (From: string, Body: string) =>
    form({ MessageSid: 'SM3', From, To: '+15005550006', NumMedia: '0', Body });

  it.each([
    [
      '+15005550071',
      'Stop all marketing messages please',
      { purpose: 'marketing', channel: 'sms' },
    ],
    ['+15005550072', 'Please stop calling me', { channel: 'voice', channelOnly: true }],
    ['+15005550073', 'Please, no texts until Monday', { endsAt: expect.any(Date) }],
    ['+15005550074', 'please stop texting me', { purpose: 'any', channel: 'sms', endsAt: null }],
  ])('of %s ends what it says, and no more: %s', async (from, Body, event) => {
    await call(text(from, Body));
    const [entry] = await kept(from);
    expect(entry).toMatchObject({ kind: 'revoke', ...event });
    expect('channelOnly' in entry!).toBe('channelOnly' in event);
  });

  it('that may be one is kept for a person to read, and the item says so', async () => {
    const from = '+15005550075';
    const { json: item } = await call(text(from, 'Who is this?'));
    expect(item).toMatchObject({ optOut: { kind: 'unclear', review: true } });
    expect(await kept(from)).toMatchObject([
      { kind: 'unclear', channel: 'sms', evidence: 'SM3: Who is this?' },
    ]);
  });

  it('is recorded also where the trigger was asked for something else', async () => {
    const from = '+15005550045';
    const result = await call(json([inbound({ from, body: 'STOP' })]), ['callStatus']);
    expect(result.json).toBeUndefined();
    expect(await kept(from)).toHaveLength(1);
  });
});

describe("WhatsApp's own switch for marketing", () => {
  it.each([
    ['in Event Streams', (value: object) => json([streamed('com.twilio.some.type', value)])],
    ['as Meta wraps it', (value: object) => json({ entry: [{ changes: [{ value }] }] })],
    [
      'in a form',
      (value: object) => form({ Payload: JSON.stringify(value), EventType: 'user_preferences' }),
    ],
  ])('is recorded: %s', async (how, request) => {
    const from =
      { 'in Event Streams': '15005554601', 'in a form': '15005554602' }[how] ?? '15005554603';
    const preference = { wa_id: from, category: 'marketing_messages', detail: 'Stopped' };
    await call(request({ user_preferences: [{ ...preference, value: 'stop' }] }));
    await call(request({ user_preferences: [{ ...preference, value: 'resume' }] }));
    const common = {
      channel: 'whatsapp',
      purpose: 'marketing',
      source: 'whatsapp-user-preferences',
    };
    expect(await kept(`+${from}`)).toMatchObject([
      { kind: 'revoke', ...common },
      { kind: 'resume', ...common },
    ]);
  });
});

describe('a message that Twilio refused for an opt-out', () => {
  it.each(['failed', 'undelivered'])('is told through Event Streams: %s', async (status) => {
    const to = status === 'failed' ? '+15005550047' : '+15005550048';
    const type = `com.twilio.messaging.message.${status}`;
    const data = { to, from: '+15005550006', messageStatus: status.toUpperCase() };
    await call(json([streamed(type, { ...data, errorCode: 30003 })]));
    expect(await kept(to)).toEqual([]);
    const result = await call(json([streamed(type, { ...data, errorCode: 21610 })]));
    expect(result.json).toMatchObject({ person: to, crm: { error: { code: 21610 } } });
    expect(await kept(to)).toMatchObject([{ kind: 'revoke', source: 'twilio-error-21610' }]);
  });

  const delivery = {
    EventType: 'onDeliveryUpdated',
    ConversationSid: 'CH1',
    ChannelMessageSid: `SM${'4'.repeat(32)}`,
    Status: 'failed',
    ErrorCode: '21610',
  };

  it('in a conversation is asked for at Twilio, since the webhook does not say whom it was for', async () => {
    await call(form(delivery));
    expect(await kept('+15005550049')).toMatchObject([{ kind: 'revoke' }]);
  });

  it('is answered with 503 while nobody can tell whom it was for', async () => {
    twilioAnswers = 401;
    const { sent } = await call(form(delivery));
    twilioAnswers = 200;
    expect(sent.status).toBe(503);
  });

  it.each([`SM${'9'.repeat(32)}`, 'gone', ''])(
    'is passed over, with a line in the log, where Twilio does not know message "%s"',
    async (ChannelMessageSid) => {
      const { sent, json: item, warnings } = await call(form({ ...delivery, ChannelMessageSid }));
      expect([sent.status, item?.event]).toEqual([undefined, expect.any(String)]);
      expect(warnings).toEqual([expect.stringContaining('nobody can tell whose opt-out it is')]);
    },
  );

  it('keeps nobody else in a batch from being heard, though it cannot be read yet', async () => {
    const from = '+15005550051';
    twilioAnswers = 401;
    const { sent } = await call(json([delivery, inbound({ from, body: 'STOP' })]));
    twilioAnswers = 200;
    expect(sent.status).toBe(503);
    expect(await kept(from)).toMatchObject([{ kind: 'revoke' }]);
  });
});
