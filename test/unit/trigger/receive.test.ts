import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ledger } from '../../../lib/ledger/ledger';
import { openLedger } from '../../../lib/ledger/open';
import { events } from '../../../nodes/TwilioOpsTrigger/events';
import { receive } from '../../../nodes/TwilioOpsTrigger/webhook/receive';
import { fakeWebhook, freshId, productionUrl, type Call } from './fakeWebhook';
import { bodyHash, formBody, sign } from './signing';
import { person } from '../../support/person';

const production = {
  name: 'production',
  accountSid: `AC${'1'.repeat(32)}`,
  authToken: 'token-of-production',
};
const staging = {
  name: 'staging',
  accountSid: `AC${'2'.repeat(32)}`,
  authToken: 'token-of-staging',
  apiKeySid: `SK${'2'.repeat(32)}`,
  apiKeySecret: 'secret',
};
const keyOnly = {
  name: 'key only',
  accountSid: `AC${'3'.repeat(32)}`,
  apiKeySid: `SK${'3'.repeat(32)}`,
  apiKeySecret: 'secret',
};

let folder: string;
let ledgerPath: string;
let ledger: Ledger;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trigger-'));
  ledgerPath = join(folder, 'ledger.sqlite');
  ledger = await openLedger({ kind: 'sqlite', path: ledgerPath });
});

afterAll(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true });
});

const credential = () => ({
  accounts: { account1: production, account2: staging, account3: keyOnly },
  ledger: 'sqlite',
  ledgerPath,
});

type Pairs = Array<[string, string]>;

const message = (more: Record<string, string> = {}, accountSid = production.accountSid): Pairs =>
  Object.entries({
    MessageSid: 'SM1',
    SmsStatus: 'received',
    AccountSid: accountSid,
    From: '+15005550010',
    To: '+15005550006',
    Body: 'Hello & goodbye ÄÖ',
    FromCity: '',
    ...more,
  });

const form = (
  pairs: Pairs,
  { token = production.authToken, url = productionUrl, query = '' } = {},
): Call => ({
  query,
  body: formBody(pairs),
  signature: sign(token, url + query, pairs),
});

async function call(request: Call, parameters: Record<string, unknown> = {}, more: object = {}) {
  const fake = fakeWebhook(request, {
    credential: credential(),
    credentialId: freshId(),
    parameters,
    ...more,
  });
  const result = await receive(fake.n8n);
  return { ...fake, result, json: result.workflowData?.[0]?.[0]?.json };
}

/** A webhook with the answer that n8n makes of what the trigger gives it. */
async function delivered(
  request: Call,
  parameters: Record<string, unknown> = {},
  more: object = {},
  n8n: { status?: number; body?: string } = {},
) {
  const called = await call(request, parameters, more);
  const { response, result, sent } = called;
  if (!response.headersSent) {
    // Only with items is there something that n8n can fail to start.
    const { status, body } = result.workflowData ? n8n : {};
    response.statusCode = status ?? 200;
    response.end(body ?? String(result.webhookResponse ?? ''));
  }
  await new Promise(setImmediate);
  return { ...called, answer: sent.body };
}
const problem = { status: 500, body: '{"message":"There was a problem executing the workflow"}' };

async function refused(request: Call, more: object = {}) {
  const { result, sent } = await call(request, { events: events.map(({ id }) => id) }, more);
  return (
    result.workflowData === undefined && result.noWebhookResponse === true && sent.status === 403
  );
}

describe('a genuine request', () => {
  it('starts the workflow with event, account, data and record', async () => {
    const { json, result } = await call(form(message()));
    expect(json).toMatchObject({
      event: 'inboundMessage',
      account: 'production',
      data: { Body: 'Hello & goodbye ÄÖ', FromCity: '', MessageSid: 'SM1' },
      crm: {
        type: 'sms',
        direction: 'inbound',
        status: 'received',
        recipient: '+15005550006',
        sender: '+15005550010',
        externalId: 'SM1',
        account: 'production',
      },
    });
    expect(result.webhookResponse).toBe('<?xml version="1.0" encoding="UTF-8"?><Response/>');
  });

  it('is known by its account, also when that signs in with an API key', async () => {
    const { json } = await call(
      form(message({}, staging.accountSid), { token: staging.authToken }),
      { account: 'staging' },
    );
    expect(json).toMatchObject({ account: 'staging' });
  });

  it('may repeat parameters', async () => {
    const { json } = await call(form([...message(), ['Tag', 'b'], ['Tag', 'a'], ['Tag', 'a']]));
    expect(json).toMatchObject({ data: { Tag: ['b', 'a', 'a'] } });
  });

  it('may be a GET, whose parameters are in the URL', async () => {
    const query = `?${formBody(message())}`;
    const { json } = await call({
      method: 'GET',
      query,
      signature: sign(production.authToken, productionUrl + query),
    });
    expect(json).toMatchObject({ event: 'inboundMessage', data: { Body: 'Hello & goodbye ÄÖ' } });
  });

  it('keeps the query of a callback apart from the parameters', async () => {
    const { json } = await call(form(message(), { query: '?appointment=7' }));
    expect(json).toMatchObject({ query: { appointment: '7' } });
    expect(json!.data).not.toHaveProperty('appointment');
  });

  it.each([[productionUrl.replace('.com/', '.com:443/')], [`${productionUrl}/`]])(
    'may have been signed for %s',
    async (url) => {
      const { json } = await call(form(message(), { url }), {}, { path: new URL(url).pathname });
      expect(json).toMatchObject({ event: 'inboundMessage' });
    },
  );

  it('may come by a test address', async () => {
    const servedUrl = 'https://editor.example.com/webhook-test/0f1e2d3c/webhook';
    const { json } = await call(form(message(), { url: servedUrl }), {}, { servedUrl });
    expect(json).toMatchObject({ event: 'inboundMessage' });
    const path = '/webhook-test/0f1e2d3c/webhook';
    const onVersion1 = await call(
      form(message(), { url: `https://n8n.example.com${path}` }),
      {},
      { path },
    );
    expect(onVersion1.json).toMatchObject({ event: 'inboundMessage' });
  });

  it('may come through a tunnel that n8n does not know', async () => {
    const tunnel = 'https://tunnel.example.net/webhook/0f1e2d3c/webhook';
    const { json } = await call(form(message(), { url: tunnel }), {
      options: { publicUrl: 'https://tunnel.example.net/' },
    });
    expect(json).toMatchObject({ event: 'inboundMessage' });
    expect(await refused(form(message(), { url: tunnel }))).toBe(true);
  });

  it('may be JSON with many events', async () => {
    const { example } = events.find(({ id }) => id === 'eventStream')!;
    const ofStaging = {
      ...example,
      data: { ...(example.data as object), accountSid: staging.accountSid },
    };
    const body = JSON.stringify([ofStaging, { ...ofStaging, id: 'EZ2' }]);
    const query = bodyHash(body);
    const request = {
      query,
      body,
      contentType: 'application/json; charset=utf-8',
      signature: sign(staging.authToken, productionUrl + query),
    };
    const { result, json } = await call(request, {
      events: ['eventStream'],
      account: 'staging',
    });
    expect(json).toMatchObject({
      event: 'eventStream',
      account: 'staging',
      data: { type: 'com.twilio.messaging.message.delivered' },
    });
    expect(result.workflowData![0]).toHaveLength(2);
  });

  it('starts nothing when the trigger was not asked for it', async () => {
    const { result, json } = await call(form(message()), { events: ['callStatus'] });
    expect(json).toBeUndefined();
    expect(result.webhookResponse).toContain('<Response/>');
  });
});

describe('a request that is not genuine', () => {
  const good = form(message());
  const json = (body: string, hashed = body, token = production.authToken): Call => ({
    query: bodyHash(hashed),
    body,
    contentType: 'application/json',
    signature: sign(token, productionUrl + bodyHash(hashed)),
  });

  it.each<[string, Call]>([
    ['unsigned', { ...good, signature: undefined }],
    ['with an empty signature', { ...good, signature: '' }],
    ['signed with another token', form(message(), { token: 'guess' })],
    ['signed by another configured account', form(message(), { token: staging.authToken })],
    ['of an unknown account', form(message({}, `AC${'9'.repeat(32)}`))],
    [
      'of an account without auth token',
      form(message({}, keyOnly.accountSid), { token: 'undefined' }),
    ],
    ['signed with an empty token', form(message({}, keyOnly.accountSid), { token: '' })],
    ['with a changed body', { ...good, body: good.body!.replace('Hello', 'Hallo') }],
    ['with an added parameter', { ...good, body: `${good.body}&OptOutType=STOP` }],
    ['without its empty parameter', { ...good, body: good.body!.replace('&FromCity=', '') }],
    ['with an added query', { ...good, query: '?a=1' }],
    ['for another path', form(message(), { url: `${productionUrl}x` })],
    [
      'as JSON without hash',
      {
        body: '{}',
        contentType: 'application/json',
        signature: sign(production.authToken, productionUrl),
      },
    ],
    [
      'as JSON with another hash',
      json('{"specversion":"1.0","id":"1","type":"a","source":"b"}', '{}'),
    ],
    ['as JSON with another token', json('{}', '{}', 'guess')],
    ['as a form under a JSON type', { ...good, contentType: 'application/json' }],
    [
      'as plain text',
      {
        body: 'x',
        contentType: 'text/plain',
        signature: sign(production.authToken, productionUrl),
      },
    ],
    [
      'as a form with two accounts',
      form([...message(), ['AccountSid', staging.accountSid]], { token: 'guess' }),
    ],
  ])('is refused: %s', async (_how, request) => {
    expect(await refused(request)).toBe(true);
  });

  it('has the credential read again once a second, not each time', async () => {
    const credentialId = freshId();
    let reads = 0;
    for (let attempt = 0; attempt < 50; attempt += 1) {
      const fake = fakeWebhook(
        { ...good, signature: 'AAAA' },
        { credential: credential(), credentialId },
      );
      await receive(fake.n8n);
      reads += fake.reads.credentials;
    }
    expect(reads).toBeLessThan(10);
  });

  it('is nothing for the ledger', async () => {
    const stop = form(message({ Body: 'STOP', OptOutType: 'STOP', From: '+15005550099' }), {
      token: 'guess',
    });
    await call(stop);
    expect(
      (await ledger.consent.eventsOf([person('+15005550099')])).get(person('+15005550099')),
    ).toEqual([]);
  });
});

describe('the kept credential', () => {
  it('is read again when a check fails, for the token may have been changed', async () => {
    const credentialId = freshId();
    const old = { ...credential(), accounts: { account1: { ...production, authToken: 'old' } } };
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
    try {
      await receive(
        fakeWebhook(form(message(), { token: 'old' }), { credential: old, credentialId }).n8n,
      );
      jest.advanceTimersByTime(2_000);
      const fake = fakeWebhook(form(message()), { credential: credential(), credentialId });
      expect((await receive(fake.n8n)).workflowData).toBeDefined();
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('a credential that cannot be read', () => {
  it('is answered with 503, and starts nothing', async () => {
    const fake = fakeWebhook(form(message()), {
      credential: { accounts: {} },
      credentialId: freshId(),
    });
    expect(await receive(fake.n8n)).toEqual({ noWebhookResponse: true });
    expect(fake.sent.status).toBe(503);
  });
});

describe('an opt-out', () => {
  it('is in the ledger before the workflow runs, and gets no second answer', async () => {
    const from = person('+15005550021');
    const { result, json } = await call(
      form(message({ Body: 'Stop', OptOutType: 'STOP', From: from })),
      { respond: 'message', message: 'Thanks!' },
    );
    expect(json).toMatchObject({ event: 'inboundMessage' });
    expect(result.webhookResponse).not.toContain('Thanks');
    expect((await ledger.consent.eventsOf([from])).get(from)).toMatchObject([
      {
        kind: 'revoke',
        channel: 'sms',
        purpose: 'any',
        sender: null,
        source: 'opt-out-message',
        evidence: 'SM1: Stop',
      },
    ]);
  });

  it('may be in plain words, which Twilio does not know', async () => {
    const from = person('+15005550025');
    const plain = form(message({ Body: 'Please stop texting me!', From: from }));
    const { result, json } = await call(plain, { respond: 'message', message: 'Thanks!' });
    expect(json).toMatchObject({ optOut: { kind: 'revocation' } });
    expect(result.webhookResponse).not.toContain('Thanks');
    expect((await ledger.consent.eventsOf([from])).get(from)).toMatchObject([{ kind: 'revoke' }]);
    // A workflow may confirm it.
    expect((await call(plain, { respond: 'workflow' })).sent.status).toBeUndefined();
  });

  it.each`
    word       | kind
    ${'STOP'}  | ${'stop'}
    ${'START'} | ${'start'}
  `('that Twilio has answered ($word) is not left to the workflow', async ({ word, kind }) => {
    const { result, sent } = await call(form(message({ Body: word, From: '+15005550026' })), {
      respond: 'workflow',
    });
    expect(result).toMatchObject({
      noWebhookResponse: true,
      workflowData: [[{ json: { optOut: { kind } } }]],
    });
    expect(sent).toMatchObject({ status: 200, body: expect.stringContaining('<Response/>') });
  });

  it.each(['BAJA', 'СТОП', 'Abmelden', 'stop texting me'])(
    'that Twilio does not answer, since its words are English (%s), is left to the workflow',
    async (word) => {
      const { sent } = await call(form(message({ Body: word, From: '+525512345678' })), {
        respond: 'workflow',
      });
      expect(sent.status).toBeUndefined();
    },
  );

  it('is written also when the trigger was asked for something else', async () => {
    const from = person('+15005550022');
    await call(form(message({ Body: 'Stop', OptOutType: 'STOP', From: from })), {
      events: ['messageStatus'],
    });
    expect((await ledger.consent.eventsOf([from])).get(from)).toHaveLength(1);
  });

  it('that only Twilio knew reaches the ledger by the status of the message that it refused, once', async () => {
    const to = person('+15005550027');
    const status = form(
      Object.entries({
        MessageSid: 'SM27',
        MessageStatus: 'failed',
        ErrorCode: '21610',
        AccountSid: production.accountSid,
        From: '+15005550006',
        To: `whatsapp:${to}`,
      }),
    );
    await call(status, { events: ['inboundMessage'] });
    await call(status, { events: ['messageStatus'] });
    expect((await ledger.consent.eventsOf([to])).get(to)).toMatchObject([
      {
        kind: 'revoke',
        channel: 'whatsapp',
        purpose: 'any',
        source: 'twilio-error-21610',
        evidence: 'SM27',
      },
    ]);
  });

  it('can be taken back by START, for that channel', async () => {
    const from = person('+15005550023');
    await call(
      form(
        message({
          Body: 'START',
          OptOutType: 'START',
          From: `whatsapp:${from}`,
          To: 'whatsapp:+15005550006',
        }),
      ),
    );
    expect((await ledger.consent.eventsOf([from])).get(from)).toMatchObject([
      {
        kind: 'resume',
        channel: 'whatsapp',
        sender: null,
        level: 'express',
        source: 'opt-in-message',
      },
    ]);
  });

  it('of an ordinary message is none; but that the person has written is known', async () => {
    const from = person('+15005550024');
    await call(form(message({ From: `whatsapp:${from}`, To: 'whatsapp:+15005550006' })));
    expect((await ledger.consent.eventsOf([from])).get(from)).toEqual([]);
    const [last] = await ledger.inbound.last([{ from, to: '+15005550006', channel: 'whatsapp' }]);
    expect(last).toBeInstanceOf(Date);
  });
});

describe('the answer', () => {
  const callParameters: Pairs = Object.entries({
    CallSid: 'CA1',
    CallStatus: 'ringing',
    AccountSid: production.accountSid,
    From: '+15005550010',
    To: '+15005550006',
  });

  it('is a message, escaped', async () => {
    const { result, sent } = await call(form(message()), {
      respond: 'message',
      message: 'A < B & "C"',
    });
    expect(result.webhookResponse).toContain(
      '<Response><Message>A &lt; B &amp; "C"</Message></Response>',
    );
    expect(sent.headers['content-type']).toBe('text/xml; charset=utf-8');
  });

  it('is read to a caller', async () => {
    const { result } = await call(form(callParameters), {
      events: ['inboundCall'],
      respond: 'message',
      message: 'Hello',
    });
    expect(result.webhookResponse).toContain('<Response><Say>Hello</Say></Response>');
  });

  it('is the TwiML that the user gave', async () => {
    const twiml = '<Response><Reject/></Response>';
    const { result } = await call(form(callParameters), {
      events: ['inboundCall'],
      respond: 'twiml',
      twiml,
    });
    expect(result.webhookResponse).toBe(twiml);
  });

  it.each([
    ['<Response><Say>Hi</Response>'],
    ['<Message>Hi</Message>'],
    [`<Response><Say>${'x'.repeat(65_536)}</Say></Response>`],
  ])('is not TwiML that Twilio would refuse; the workflow starts all the same', async (twiml) => {
    const { sent, result, errors } = await call(form(callParameters), {
      events: ['inboundCall'],
      respond: 'twiml',
      twiml,
    });
    expect(sent).toMatchObject({ status: 500, body: '' });
    expect(errors).toEqual([
      expect.stringContaining('The answer to Twilio could not be made: TwiML '),
    ]);
    expect(result.workflowData).toHaveLength(1);
  });

  it('to a status says nothing, whatever was chosen', async () => {
    const status: Pairs = Object.entries({
      MessageSid: 'SM1',
      MessageStatus: 'sent',
      AccountSid: production.accountSid,
    });
    const { result, json } = await call(form(status), {
      events: ['messageStatus'],
      respond: 'message',
      message: 'Hi',
    });
    expect(json).toMatchObject({ event: 'messageStatus' });
    expect(result.webhookResponse).toContain('<Response/>');
    const waiting = await call(form(status), { events: ['messageStatus'], respond: 'workflow' });
    expect(waiting.result).toMatchObject({
      noWebhookResponse: true,
      workflowData: [[{ json: { event: 'messageStatus' } }]],
    });
    expect(waiting.sent.status).toBe(200);
  });

  it('is left to the workflow; when that is late, a fallback is sent and what comes afterwards is dropped', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
    try {
      const parameters = {
        events: ['inboundCall'],
        respond: 'workflow',
        fallbackTwiml: '<Response><Say>One moment</Say></Response>',
      };
      const { result, sent, response, warnings } = await call(form(callParameters), parameters);
      expect(result).toEqual({ workflowData: [[expect.anything()]] });
      expect(sent.status).toBeUndefined();
      jest.advanceTimersByTime(9_500);
      expect(sent).toMatchObject({
        status: 200,
        body: '<Response><Say>One moment</Say></Response>',
      });
      response.end('late');
      expect(sent.body).toContain('One moment');
      expect(warnings).toHaveLength(1);
    } finally {
      jest.useRealTimers();
    }
  });

  it('of the workflow in time leaves the fallback unsent', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
    try {
      const { sent, response, warnings } = await call(form(callParameters), {
        events: ['inboundCall'],
        respond: 'workflow',
      });
      response.end('<Response><Dial/></Response>');
      jest.advanceTimersByTime(20_000);
      expect(sent.body).toBe('<Response><Dial/></Response>');
      expect(warnings).toEqual([]);
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('only once', () => {
  it('starts no second execution for the same event, and one for another', async () => {
    const once = { events: ['messageStatus', 'inboundCall'], options: { onlyOnce: true } };
    const status = (value: string) =>
      form(
        Object.entries({
          MessageSid: 'SM77',
          MessageStatus: value,
          AccountSid: production.accountSid,
        }),
      );
    expect((await call(status('sent'), once)).json).toBeDefined();
    expect((await call(status('sent'), once)).json).toBeUndefined();
    expect((await call(status('delivered'), once)).json).toBeDefined();
  });

  it('goes by the idempotency token where the parameters cannot tell', async () => {
    const once = { events: ['inboundCall'], options: { onlyOnce: true } };
    const gather = form(
      Object.entries({
        CallSid: 'CA77',
        CallStatus: 'in-progress',
        Digits: '1',
        AccountSid: production.accountSid,
      }),
    );
    expect((await call({ ...gather, idempotencyToken: 'a' }, once)).json).toBeDefined();
    expect((await call({ ...gather, idempotencyToken: 'a' }, once)).json).toBeUndefined();
    expect((await call({ ...gather, idempotencyToken: 'b' }, once)).json).toBeDefined();
  });
});

it('keeps a voice mail apart from the status that ends its call', async () => {
  const once = { events: ['inboundCall', 'callStatus'], options: { onlyOnce: true } };
  const ended = (more: object) =>
    form(
      Object.entries({
        CallSid: 'CA78',
        CallStatus: 'completed',
        AccountSid: production.accountSid,
        ...more,
      }),
    );
  expect((await call(ended({ CallDuration: '9' }), once)).json).toBeDefined();
  const voiceMail = ended({ RecordingUrl: 'https://api.twilio.com/RE1', Digits: 'hangup' });
  expect((await call({ ...voiceMail, idempotencyToken: 'c' }, once)).json).toMatchObject({
    event: 'inboundCall',
  });
});

describe('a delivery that Twilio repeats, since the answer was a 5xx or came too late', () => {
  const repeated = (idempotencyToken: string, more: Record<string, string> = {}) => ({
    ...form(message(more)),
    idempotencyToken,
  });

  it.each([
    ['with nothing else', {}],
    ['with Only Once', { options: { onlyOnce: true } }],
    ['where the workflow answers', { respond: 'workflow', fallbackTwiml: '' }],
  ])('starts the workflow when n8n could not start it before, %s', async (how, parameters) => {
    const request = repeated(`not started ${how}`, { MessageSid: `SM-${how}` });
    const failed = await delivered(request, parameters, {}, problem);
    expect([failed.json, failed.sent.status]).toEqual([expect.anything(), 500]);
    expect((await delivered(request, parameters)).json).toBeDefined();
    expect((await delivered(request, parameters)).json).toBeUndefined();
  });

  it('with Only Once, starts it in another process when n8n could not start it in this one', async () => {
    const once = { options: { onlyOnce: true } };
    const request = form(message({ MessageSid: 'SM-other-process' }));
    await delivered(request, once, {}, problem);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await delivered(request, once)).json).toBeDefined();
    expect((await delivered(request, once)).json).toBeUndefined();
  });

  it('starts it once where the workflow itself has failed, or answers with a 5xx', async () => {
    const asked = { respond: 'workflow', fallbackTwiml: '' };
    for (const body of ['{"message":"Error in workflow"}', 'come back later']) {
      const request = repeated(`failed ${body}`);
      await delivered(request, asked, {}, { status: 503, body });
      const again = await delivered(request, asked);
      expect([again.json, again.sent.status, again.answer]).toEqual([undefined, 503, body]);
    }
  });

  it('is answered as the first was, by the workflow or with the question of a wait', async () => {
    const asked = {
      respond: 'workflow',
      fallbackTwiml: '<Response><Message>Later</Message></Response>',
    };
    const twiml = '<Response><Message>From the workflow</Message></Response>';
    await delivered(repeated('r8'), asked, {}, { body: twiml });
    expect((await delivered(repeated('r8'), asked)).answer).toBe(twiml);
  });

  it('starts the workflow once, and is answered each time', async () => {
    const answer = { respond: 'message', message: 'Thank you' };
    const [first, second] = [
      await delivered(repeated('r1'), answer),
      await delivered(repeated('r1'), answer),
    ];
    expect([first.json, second.json]).toEqual([expect.anything(), undefined]);
    expect(second.result.webhookResponse).toContain('Thank you');
    expect((await delivered(repeated('r2'), answer)).json).toBeDefined();
  });

  it('starts it once though no answer can be made', async () => {
    const broken = { respond: 'twiml', twiml: '<Response' };
    const all = [];
    for (let attempt = 0; attempt < 6; attempt += 1)
      all.push(await delivered(repeated('r3'), broken));
    expect(all.map(({ sent }) => sent.status)).toEqual(Array(6).fill(500));
    expect(all.filter(({ json }) => json)).toHaveLength(1);
  });

  it('starts it once though the first attempt is still under way', async () => {
    const all = await Promise.all([1, 2, 3].map(async () => delivered(repeated('r4'))));
    expect(all.filter(({ json }) => json)).toHaveLength(1);
  });

  it('is written to the ledger once', async () => {
    const stop = repeated('r5', { From: '+15005550051', Body: 'STOP' });
    await delivered(stop);
    await delivered(stop);
    const recipient = person('+15005550051');
    expect((await ledger.consent.eventsOf([recipient])).get(recipient)).toHaveLength(1);
  });

  it('starts it when the first could not be kept', async () => {
    const stop = repeated('r6', { Body: 'STOP' });
    const away = { ...credential(), ledgerPath: join(folder, 'no', 'folder', 'ledger.sqlite') };
    const { sent, json } = await delivered(stop, {}, { credential: away });
    expect([sent.status, json]).toEqual([503, undefined]);
    expect((await delivered(stop)).json).toBeDefined();
    expect((await delivered(stop)).json).toBeUndefined();
  });

  it('reaches each trigger, at each of its addresses', async () => {
    const url = 'https://n8n.example.com/webhook-test/other/webhook';
    expect((await delivered(repeated('r7'))).json).toBeDefined();
    const other = { ...form(message(), { url }), idempotencyToken: 'r7' };
    expect((await delivered(other, {}, { url })).json).toBeDefined();
  });
});

describe('events that are collected', () => {
  const status = (MessageSid: string, more = {}) =>
    form(
      Object.entries({ MessageSid, MessageStatus: 'sent', AccountSid: production.accountSid }),
      more,
    );
  const parameters = { events: ['messageStatus'], options: { collectMilliseconds: 30 } };
  const sids = ({ result }: Awaited<ReturnType<typeof delivered>>) =>
    result.workflowData?.[0]?.map(({ json }) => (json.data as { MessageSid: string }).MessageSid);
  const together = (requests: Call[], more: object = {}) =>
    Promise.all(requests.map((request) => delivered(request, { ...parameters, ...more })));

  it('start one execution with an item each, and each is answered', async () => {
    const calls = await together([status('SM1'), status('SM2'), status('SM3')]);
    expect(calls.map(sids).filter(Boolean)).toEqual([['SM1', 'SM2', 'SM3']]);
    for (const { result } of calls) expect(result.webhookResponse).toContain('<Response/>');
  });

  it('are all delivered again when n8n could not start the one execution', async () => {
    const options = { collectMilliseconds: 30, onlyOnce: true };
    const requests = ['SM-again-1', 'SM-again-2', 'SM-again-3'].map((sid) => ({
      ...status(sid),
      idempotencyToken: sid,
    }));
    const attempt = (n8n: { status?: number }) =>
      Promise.all(requests.map((one) => delivered(one, { ...parameters, options }, {}, n8n)));
    const failed = await attempt(problem);
    expect(failed.map(({ sent }) => sent.status)).toEqual([500, 500, 500]);
    const again = await attempt({});
    expect(again.flatMap((one) => sids(one) ?? [])).toEqual([
      'SM-again-1',
      'SM-again-2',
      'SM-again-3',
    ]);
    expect(again.map(({ sent }) => sent.status)).toEqual([200, 200, 200]);
    expect((await attempt({})).map(sids)).toEqual([undefined, undefined, undefined]);
  });

  it('are answered once n8n has been given them', async () => {
    const done: string[] = [];
    const first = delivered(status('SM1'), parameters).then(() => done.push('first'));
    const second = delivered(status('SM2'), parameters).then(() => done.push('second'));
    await new Promise(setImmediate);
    expect(done).toEqual([]);
    await Promise.all([first, second]);
    expect(done).toHaveLength(2);
  });

  it('are collected anew once the time is over', async () => {
    expect((await together([status('SM1'), status('SM2')])).map(sids).filter(Boolean)).toEqual([
      ['SM1', 'SM2'],
    ]);
    expect((await together([status('SM3')])).map(sids)).toEqual([['SM3']]);
  });

  it('hold no forged one, which is refused without waiting', async () => {
    const [genuine, forged] = await together([status('SM1'), status('SM2', { token: 'guess' })]);
    expect(sids(genuine!)).toEqual(['SM1']);
    expect(forged!.sent.status).toBe(403);
    expect(forged!.result.workflowData).toBeUndefined();
  });

  it('are not those of the test address and the production address together', async () => {
    const url = productionUrl.replace('/webhook/', '/webhook-test/');
    const calls = await Promise.all([
      delivered(status('SM1'), parameters),
      delivered(status('SM2', { url }), parameters, { url }),
    ]);
    expect(calls.map(sids)).toEqual([['SM1'], ['SM2']]);
  });

  it('are there once only, if wished', async () => {
    const options = { collectMilliseconds: 30, onlyOnce: true };
    expect(
      (await together([status('SM-twice'), status('SM-twice'), status('SM-once')], { options }))
        .map(sids)
        .filter(Boolean),
    ).toEqual([['SM-twice', 'SM-once']]);
  });

  it('count as seen only when n8n is given them, for a process may be killed before', async () => {
    const collected = delivered(status('SM-late'), {
      ...parameters,
      options: { collectMilliseconds: 100, onlyOnce: true },
    });
    expect(
      sids(await delivered(status('SM-late'), { ...parameters, options: { onlyOnce: true } })),
    ).toEqual(['SM-late']);
    expect(sids(await collected)).toBeUndefined();
  });

  it('each start their own execution when the workflow answers, and without the option', async () => {
    const two = [status('SM1'), status('SM2')];
    expect((await together(two, { respond: 'workflow' })).map(sids)).toEqual([['SM1'], ['SM2']]);
    for (const options of [{}, { collectMilliseconds: 0 }, { collectMilliseconds: 'soon' }]) {
      expect((await together(two, { options })).map(sids)).toEqual([['SM1'], ['SM2']]);
    }
  });
});

describe('statuses', () => {
  const status = (MessageSid: string, MessageStatus: string) =>
    form(Object.entries({ MessageSid, MessageStatus, AccountSid: production.accountSid }));

  it('that come after a later one are marked', async () => {
    const order = async (...values: string[]) => {
      const sid = `SM-order-${values.join('-')}`;
      const marks: boolean[] = [];
      for (const value of values) {
        const { json } = await call(status(sid, value), { events: ['messageStatus'] });
        marks.push(json!.isOutOfOrder === true);
      }
      return marks;
    };
    expect(await order('queued', 'sent', 'delivered', 'read')).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(await order('delivered', 'sent', 'queued')).toEqual([false, true, true]);
    expect(await order('sent', 'sent')).toEqual([false, false]);
    expect(await order('read', 'delivered')).toEqual([false, true]);
  });
});

describe('the address under which the trigger is offered', () => {
  it('follows the webhook URL of n8n, and no test call', async () => {
    const key = {
      account: production.accountSid,
      resource: '',
      field: '',
      workflowId: 'workflow-1',
      nodeId: 'node-1',
      mode: 'production' as const,
    };
    await ledger.registrations.save({
      ...key,
      name: 'Workflow › Trigger',
      ourUrl: 'https://old.example.com/webhook/1/webhook',
      earlier: null,
      registeredAt: new Date(),
    });
    const url = 'https://moved.example.com/webhook/0f1e2d3c/webhook';
    const moved = fakeWebhook(form(message(), { url }), {
      credential: credential(),
      credentialId: freshId(),
      url,
    });
    Object.assign(moved.n8n, { getMode: () => 'manual' });
    await receive(moved.n8n);
    expect((await ledger.registrations.find(key))[0]!.ourUrl).toContain('old.example.com');
    await call(form(message(), { url }), {}, { url });
    expect((await ledger.registrations.find(key))[0]!.ourUrl).toBe(url);
  });
});

describe('a ledger that is away', () => {
  const away = () => ({
    ...credential(),
    ledgerPath: join(folder, 'no', 'such', 'folder', 'ledger.sqlite'),
  });

  it('keeps no message from the workflow, but has Twilio deliver an opt-out again that can be kept nowhere', async () => {
    // An address that this process has not compared yet.
    const url = 'https://away.example.com/webhook/0f1e2d3c/webhook';
    const hello = fakeWebhook(form(message(), { url }), {
      credential: away(),
      credentialId: freshId(),
      url,
    });
    expect((await receive(hello.n8n)).workflowData).toBeDefined();
    expect(hello.warnings).toEqual([
      expect.stringContaining('could not be read'),
      expect.stringContaining('could not be written'),
    ]);
    const stop = fakeWebhook(form(message({ Body: 'STOP' })), {
      credential: away(),
      credentialId: freshId(),
    });
    expect(await receive(stop.n8n)).toEqual({ noWebhookResponse: true });
    expect(stop.sent.status).toBe(503);
    expect(stop.errors).toEqual([expect.stringContaining('Twilio delivers it again')]);
  });

  it('lets an event pass that may have been there before, and says so', async () => {
    const fake = fakeWebhook(form(message()), {
      credential: away(),
      credentialId: freshId(),
      parameters: { options: { onlyOnce: true } },
    });
    expect((await receive(fake.n8n)).workflowData).toBeDefined();
    expect(fake.warnings).toContainEqual(
      expect.stringContaining('Whether an event came before cannot be told'),
    );
  });
});
