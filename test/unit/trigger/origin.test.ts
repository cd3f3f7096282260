import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import type { IHookFunctions } from 'n8n-workflow';
import { ownAddress } from '../../../nodes/TwilioOpsTrigger/address';
import { events } from '../../../nodes/TwilioOpsTrigger/events';
import { receive } from '../../../nodes/TwilioOpsTrigger/webhook/receive';
import { fakeWebhook, freshId, productionUrl, type Call } from './fakeWebhook';
import { bodyHash, formBody, sharedKeySettings, sign } from './signing';

const production = {
  name: 'production',
  accountSid: `AC${'1'.repeat(32)}`,
  authToken: 'token-of-production',
};
const staging = {
  name: 'staging',
  accountSid: `AC${'2'.repeat(32)}`,
  authToken: 'token-of-staging',
  sharedKey: 'old-key-of-staging, key-of-staging',
};

type Pairs = Array<[string, string]>;

const message = (accountSid?: string, more: Record<string, string> = {}): Pairs =>
  Object.entries({
    MessageSid: 'SM1',
    SmsStatus: 'received',
    ...(accountSid && { AccountSid: accountSid }),
    From: '+15005550010',
    To: '+15005550006',
    Body: 'Hello',
    ...more,
  });

const form = (pairs: Pairs, token: string, query = ''): Call => ({
  query,
  body: formBody(pairs),
  signature: sign(token, productionUrl + query, pairs),
});

const json = (value: unknown, token: string): Call => {
  const body = typeof value === 'string' ? value : JSON.stringify(value);
  const query = bodyHash(body);
  const signature = sign(token, productionUrl + query);
  return { query, body, contentType: 'application/json', signature };
};

const event = (data: unknown) => ({
  specversion: '1.0',
  id: 'EZ1',
  type: 'com.twilio.messaging.message.delivered',
  source: '/x',
  data,
});

const fakeOf = (request: Call, parameters: object = {}, more: object = {}) =>
  fakeWebhook(request, {
    credential: {
      accounts: { account1: production, account2: staging },
      ledgerPath: ':memory:',
    },
    credentialId: freshId(),
    parameters: { events: events.map(({ id }) => id), ...parameters },
    ...more,
  });

/** How many events start the workflow, or the status of a refusal. */
async function outcome(fake: ReturnType<typeof fakeWebhook>): Promise<number | undefined> {
  const { workflowData, noWebhookResponse } = await receive(fake.n8n);
  if (workflowData) return workflowData[0]!.length;
  return noWebhookResponse ? fake.sent.status : 0;
}

const taken = async (request: Call, parameters: object = {}, more: object = {}) =>
  outcome(fakeOf(request, parameters, more));

describe('the account', () => {
  const anyAccount = { options: { anyAccount: true } };
  const ofStaging = form(message(staging.accountSid), staging.authToken);

  it.each<[string, object, Call, number]>([
    ['the chosen one', { account: 'staging' }, ofStaging, 1],
    ['by its SID', { account: { mode: 'sid', value: staging.accountSid } }, ofStaging, 1],
    ['the default one', {}, form(message(production.accountSid), production.authToken), 1],
    ['another one than the default', {}, ofStaging, 403],
    ['another one than the chosen', { account: 'production' }, ofStaging, 403],
    ['any, where the author says so', anyAccount, ofStaging, 1],
    [
      'named twice',
      anyAccount,
      form(
        [...message(staging.accountSid), ['AccountSid', production.accountSid]],
        staging.authToken,
      ),
      403,
    ],
    [
      'named twice alike',
      anyAccount,
      form([...message(staging.accountSid), ['AccountSid', staging.accountSid]], staging.authToken),
      403,
    ],
    [
      'named otherwise in the query',
      anyAccount,
      form(
        message(staging.accountSid),
        staging.authToken,
        `?wait=1&AccountSid=${production.accountSid}`,
      ),
      403,
    ],
    [
      'named alike in the query',
      anyAccount,
      form(message(staging.accountSid), staging.authToken, `?AccountSid=${staging.accountSid}`),
      1,
    ],
    [
      'named in the query only, otherwise',
      anyAccount,
      form(message(), staging.authToken, `?AccountSid=${production.accountSid}`),
      403,
    ],
    [
      'of JSON, in a list',
      { account: 'staging' },
      json(event({ AccountSid: [staging.accountSid, production.accountSid] }), staging.authToken),
      403,
    ],
    ['of another token', anyAccount, form(message(production.accountSid), staging.authToken), 403],
    ['named by nothing', anyAccount, form(message(''), staging.authToken, '?a=1'), 1],
    ['empty', anyAccount, form([...message(), ['AccountSid', '']], staging.authToken), 403],
    ['not named, and not served', {}, form(message(), staging.authToken), 403],
    ['not named, and served', {}, form(message(), production.authToken), 1],
    [
      'of an event',
      { account: 'staging' },
      json(event({ accountSid: staging.accountSid }), staging.authToken),
      1,
    ],
    ['of no event', { account: 'staging' }, json(event({}), staging.authToken), 1],
    [
      'of an event, another',
      { account: 'staging' },
      json(event({ accountSid: production.accountSid }), staging.authToken),
      403,
    ],
    [
      'of one event of two, another',
      anyAccount,
      json([event({}), event({ account_sid: production.accountSid })], staging.authToken),
      403,
    ],
    ['of JSON that is not served', {}, json(event({}), staging.authToken), 403],
    [
      'of JSON, in another spelling',
      { account: 'staging' },
      json({ account_sid: production.accountSid }, staging.authToken),
      403,
    ],
  ])('%s', async (_which, parameters, request, expected) => {
    expect(await taken(request, parameters)).toBe(expected);
  });

  it('of a GET may be named once', async () => {
    const get = (pairs: Pairs) => {
      const query = `?${formBody(pairs)}`;
      const signature = sign(production.authToken, productionUrl + query);
      return { method: 'GET', query, signature };
    };
    expect(await taken(get(message(production.accountSid)))).toBe(1);
    const twice: Pairs = [...message(production.accountSid), ['AccountSid', production.accountSid]];
    expect(await taken(get(twice))).toBe(403);
    expect(await taken(get(message(staging.accountSid)))).toBe(403);
  });

  it('that was chosen and is not there serves nobody, and the log says so', async () => {
    const fake = fakeOf(form(message(), production.authToken), { account: 'gone' });
    expect(await outcome(fake)).toBe(503);
    expect(fake.errors).toEqual([expect.stringContaining('no account called "gone"')]);
  });
});

describe('a signature by a shared key', () => {
  const shared = (token: string, hash: 'sha1' | 'sha256' = 'sha256'): Call => {
    const pairs = message(staging.accountSid);
    const signature = sign(token, productionUrl, pairs, hash);
    return { body: formBody(pairs), signature, settings: sharedKeySettings };
  };
  const good = shared('key-of-staging');
  const ofStaging = { account: 'staging' };

  it.each<[string, Call, number]>([
    ['is verified', good, 1],
    ['may be by either key while they are replaced', shared('old-key-of-staging'), 1],
    [
      'may have settings in another order',
      { ...good, settings: ' algorithm = hmac_sha256 ,key=x' },
      1,
    ],
    [
      'may be SHA-1, where the settings say so or name none',
      { ...shared('key-of-staging', 'sha1'), settings: 'key=x' },
      1,
    ],
    ['is none by the auth token', shared(staging.authToken), 403],
    ['is none without its settings', { ...good, settings: undefined }, 403],
    ['is none with empty settings', { ...good, settings: '' }, 403],
    [
      'is none of another kind than the settings say',
      { ...good, settings: 'algorithm=HMAC_SHA1' },
      403,
    ],
    [
      'is none of an algorithm that nobody knows',
      { ...good, settings: 'algorithm=HMAC_SHA512' },
      403,
    ],
    ['is none by the name of a property', { ...good, settings: 'algorithm=constructor' }, 403],
    ['is none with another body', { ...good, body: `${good.body}&a=1` }, 403],
    ['is none by both keys at once', shared('old-key-of-staging, key-of-staging'), 403],
  ])('%s', async (_how, request, expected) => {
    expect(await taken(request, ofStaging)).toBe(expected);
  });

  it('counts for JSON too', async () => {
    const body = JSON.stringify(event({}));
    const url = productionUrl + bodyHash(body);
    const request = {
      query: bodyHash(body),
      body,
      contentType: 'application/json',
      signature: createHmac('sha256', 'key-of-staging').update(url).digest('base64'),
      settings: sharedKeySettings,
    };
    expect(await taken(request, ofStaging)).toBe(1);
    expect(await taken({ ...request, body: `${body} ` }, ofStaging)).toBe(403);
  });

  it('does not count where a key signs in place of an auth token', async () => {
    const unsettled = { ...shared('key-of-staging', 'sha1'), settings: undefined };
    expect(await taken(unsettled, ofStaging)).toBe(403);
  });

  it('is refused until there is a key, and the log says why, once', async () => {
    const credentialId = freshId();
    const credential = { accounts: { account1: { ...staging, sharedKey: '' } }, ledgerPath: '' };
    const first = fakeOf(good, {}, { credential, credentialId });
    expect(await outcome(first)).toBe(403);
    expect(first.warnings).toEqual([expect.stringContaining('Webhook Shared Key')]);
    const second = fakeOf(good, {}, { credential, credentialId });
    expect(await outcome(second)).toBe(403);
    expect(second.warnings).toEqual([]);
  });
});

describe('the size of a body', () => {
  const megabyte = 1024 * 1024;
  const long = (bytes: number) =>
    form(message(undefined, { Body: 'x'.repeat(bytes) }), production.authToken);

  it.each<[string, number, object, number]>([
    ['of nearly one megabyte is taken', megabyte - 200, {}, 1],
    ['over one megabyte is not', megabyte, {}, 403],
    ['over one megabyte is, with the option', megabyte, { maxBodyMegabytes: 2 }, 1],
    ['is never more than sixteen', 16 * megabyte, { maxBodyMegabytes: 99 }, 403],
    ['is one megabyte where the option is none', megabyte, { maxBodyMegabytes: 'much' }, 403],
  ])('%s', async (_how, bytes, options, expected) => {
    expect(await taken(long(bytes), { options })).toBe(expected);
  });

  it('counts before anything else but the header: what is too long is not even read', async () => {
    const fake = fakeOf(long(10));
    const request = fake.n8n.getRequestObject() as unknown as Record<string, unknown>;
    Object.assign(request, { rawBody: undefined, readable: true, on: () => fail('was read') });
    Object.assign(request.headers as object, { 'content-length': String(2 * megabyte) });
    expect(await outcome(fake)).toBe(403);
    expect(fake.reads.credentials).toBe(0);
  });
});

/** What n8n gives where it leaves the body to the node, or has used it up. */
function unread(fake: ReturnType<typeof fakeWebhook>, chunks: readonly Buffer[] | Error) {
  const { headers, method, originalUrl } = fake.n8n.getRequestObject();
  const stream = Readable.from(chunks instanceof Error ? [] : chunks);
  if (chunks instanceof Error) stream.destroy(chunks).on('error', () => undefined);
  Object.assign(stream, { headers, method, originalUrl });
  Object.assign(fake.n8n, { getRequestObject: () => stream });
  return { fake, stream };
}

describe('a body that n8n leaves to the trigger', () => {
  const good = form(message(production.accountSid, { Body: 'Grüße' }), production.authToken);
  const bytes = Buffer.from(good.body!);

  it('is read, and shown to expressions', async () => {
    const { fake } = unread(fakeOf(good), [bytes.subarray(0, 30), bytes.subarray(30)]);
    const context = fake.n8n as unknown as { connectionInputData?: unknown[] };
    context.connectionInputData = [];
    expect(await outcome(fake)).toBe(1);
    expect(context.connectionInputData).toMatchObject([{ json: { body: { Body: 'Grüße' } } }]);
  });

  it('is read no further than the limit, and runs by', async () => {
    const many = Array.from({ length: 40 }, () => Buffer.alloc(65_536, 97));
    const { fake, stream } = unread(fakeOf(good), many);
    expect(await outcome(fake)).toBe(403);
    if (!stream.readableEnded) await once(stream, 'end');
  });

  it('is refused when it breaks off, or n8n has made files of it', async () => {
    expect(await outcome(unread(fakeOf(good), new Error('aborted')).fake)).toBe(403);
    const { fake, stream } = unread(fakeOf(good), [bytes]);
    await once(stream.resume(), 'end');
    expect(await outcome(fake)).toBe(403);
  });
});

describe('whatever a stranger sends', () => {
  const signature = `${'A'.repeat(27)}=`;
  const bodies = [
    '',
    'a',
    '=',
    '&&==',
    '%',
    '%zz%e4',
    '[',
    '{"a":',
    'null',
    '"x"',
    '[null,[1]]',
    '\u0000',
    '--x\r\n\r\n',
    '__proto__=1&constructor=2&toString=',
  ];
  const types = [
    '',
    'application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'multipart/form-data; boundary=x',
    'multipart/mixed; boundary="',
    'text/xml',
    'application/',
    ';',
    'application/json; charset=utf-16',
  ];
  const queries = [
    '',
    '?',
    '??',
    '?bodySHA256',
    '?bodySHA256=',
    '?bodySHA256[]=1&bodySHA256=2',
    '?__proto__=1',
    '?%',
    '?a=%ff',
    '#',
    '?\u00e9',
  ];

  it('is refused with 403, starts nothing, and reads no ledger', async () => {
    for (const method of ['GET', 'POST'])
      for (const body of bodies)
        for (const contentType of types)
          for (const query of queries) {
            const fake = fakeOf(
              { method, body, contentType, query, signature },
              { options: { anyAccount: true } },
            );
            expect([await outcome(fake), fake.errors]).toEqual([403, []]);
          }
  });

  it.each<[string, Record<string, unknown>]>([
    ['a list of signatures', { 'x-twilio-signature': [signature, signature] }],
    ['two signatures', { 'x-twilio-signature': `${signature}, ${signature}` }],
    ['no text for a signature', { 'x-twilio-signature': 7 }],
    ['no signature', { 'x-twilio-signature': undefined }],
    ['a list of types', { 'content-type': ['application/json'] }],
    ['a list of settings', { 'x-twilio-webhooks-signature-settings': ['a', 'b'] }],
    ['a length that is none', { 'content-length': 'many' }],
    ['a compressed body', { 'content-encoding': 'gzip' }],
  ])('may be %s', async (_what, headers) => {
    const fake = fakeOf({ body: 'a=1', signature });
    Object.assign(fake.n8n.getRequestObject().headers, headers);
    expect([await outcome(fake), fake.errors]).toEqual([403, []]);
  });

  it.each([['null'], ['7'], ['"x"'], ['[]'], ['[null, 1, "x", [], [[{}]]]']])(
    'and Twilio signs may be %s: nothing starts, and nothing fails',
    async (body) => {
      const fake = fakeOf(json(body, production.authToken));
      expect([await outcome(fake), fake.errors]).toEqual([0, []]);
    },
  );

  it('and Twilio signs is refused where it is no JSON', async () => {
    expect(await taken(json('{"a":', production.authToken))).toBe(403);
  });

  it.each([
    [{}],
    [{ data: null }],
    [{ __proto__: null, constructor: 1, toString: [] }],
    [event(null)],
    [event([])],
    [event('x')],
    [event({ from: 7, to: [], body: { a: 1 }, accountSid: 7 })],
    [{ ...event({}), type: 'com.twilio.messaging.inbound-message.received' }],
    [
      {
        ...event({ body: ['STOP'], from: {} }),
        type: 'com.twilio.messaging.inbound-message.received',
      },
    ],
  ])('and Twilio signs starts the workflow, however odd: %j', async (odd) => {
    const fake = fakeOf(json(odd, production.authToken));
    expect([await outcome(fake), fake.errors]).toEqual([1, []]);
  });

  it('starts the workflow also where each parameter comes twice', async () => {
    const pairs = message().flatMap(([name, value]): Pairs => [
      [name, value],
      [name, `${value}x`],
    ]);
    const fake = fakeOf(form(pairs, production.authToken));
    expect([await outcome(fake), fake.errors]).toEqual([1, []]);
  });

  it('never makes the trigger fail, even where we do', async () => {
    const fake = fakeOf(form(message(), production.authToken));
    const read = fake.n8n.getNodeParameter as unknown as (...of: unknown[]) => unknown;
    Object.assign(fake.n8n, {
      getNodeParameter: (name: string, fallback: unknown) => {
        if (name === 'events') throw new Error('An expression failed');
        return read(name, fallback);
      },
    });
    expect(await outcome(fake)).toBe(500);
    expect(fake.errors).toEqual([expect.stringContaining('An expression failed')]);
  });
});

describe('the address', () => {
  const path = new URL(productionUrl).pathname;
  const pairs = message(production.accountSid);
  const signedAt = (url: string, query: string): Call => ({
    query,
    body: formBody(pairs),
    signature: sign(production.authToken, url, pairs),
  });

  it.each([
    ['as it came', `${productionUrl}?name=J%C3%BCrgen%20M`, '?name=J%C3%BCrgen%20M'],
    ['as it was configured', `${productionUrl}?name=Jürgen M`, '?name=J%C3%BCrgen%20M'],
    ['encoded, though it came in bytes', `${productionUrl}?n=%C3%BC`, '?n=\u00c3\u00bc'],
    ['as configured, though it came in bytes', `${productionUrl}?n=ü`, '?n=\u00c3\u00bc'],
    ['with a sign that has a meaning, too', `${productionUrl}?n=ü %26`, '?n=%c3%bc%20%26'],
  ])('of a callback may be signed %s', async (_how, url, query) => {
    expect(await taken(signedAt(url, query))).toBe(1);
  });

  it.each([
    ['https://n8n.example.com/höfe', 'https://n8n.example.com/h%C3%B6fe'],
    ['https://Bücher.example', 'https://xn--bcher-kva.example'],
  ])('on %s is registered normalised, and both spellings are let in', async (base, spelt) => {
    const url = base + path;
    const n8n = { getNodeWebhookUrl: () => url } as unknown as IHookFunctions;
    expect(ownAddress(n8n, '')).toBe(spelt + path);
    for (const signed of [url, spelt + path])
      expect(await taken(signedAt(signed, ''), {}, { url, path })).toBe(1);
  });
});
