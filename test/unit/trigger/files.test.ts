import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { closePools } from '../../../lib/twilio/pools';
import { receive } from '../../../nodes/TwilioOpsTrigger/webhook/receive';
import { fakeWebhook, freshId, productionUrl } from './fakeWebhook';
import { formBody, sign } from './signing';

const accountSid = `AC${'1'.repeat(32)}`;
const authToken = 'token';
const media = (name: string) => `/2010-04-01/Accounts/${accountSid}/Messages/MM1/Media/${name}`;

interface Seen {
  path: string;
  authorization: string | undefined;
}

let twilio: Server;
let storage: Server;
const seen: Seen[] = [];

const listen = async (server: Server) =>
  new Promise<string>((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    ),
  );

let base: string;
let storageUrl: string;
beforeAll(async () => {
  storage = createServer(({ url, headers }, response) => {
    seen.push({ path: `storage${url}`, authorization: headers.authorization });
    response
      .setHeader('content-type', 'image/png')
      .end(url?.endsWith('/large') ? Buffer.alloc(2 * 1024 * 1024) : 'picture');
  });
  storageUrl = await listen(storage);
  twilio = createServer(({ url = '', headers }, response) => {
    seen.push({ path: url, authorization: headers.authorization });
    const isLate =
      url.endsWith('/late') && seen.filter(({ path }) => path.endsWith('/late')).length < 3;
    if (isLate || url.endsWith('/gone'))
      return void response
        .writeHead(404, { 'content-type': 'application/json' })
        .end('{"code":20404,"message":"Not found"}');
    if (url.endsWith('/large'))
      return void response
        .writeHead(200, { 'content-length': 2 * 1024 * 1024 })
        .end(Buffer.alloc(2 * 1024 * 1024));
    if (url.endsWith('/echo'))
      return void response
        .writeHead(200, { 'content-type': 'text/plain' })
        .end(headers.authorization);
    if (url.endsWith('/echoed%20error'))
      return void response
        .writeHead(400, { 'content-type': 'application/json' })
        .end(JSON.stringify({ code: 20001, message: `Bad header ${headers.authorization}` }));
    // Without a length, so that only counting tells.
    if (url.endsWith('/endless'))
      return void response.writeHead(200).end(Buffer.alloc(2 * 1024 * 1024));
    response.writeHead(307, { location: `${storageUrl}/file?sig=1` }).end();
  });
  base = await listen(twilio);
});

afterAll(async () => {
  await closePools();
  twilio.close();
  storage.close();
});

const mediaOf = (names: string[]) => ({
  MessageSid: 'MM1',
  From: '+15005550010',
  To: '+15005550006',
  Body: '',
  NumMedia: String(names.length),
  ...Object.fromEntries(
    names.map((name, index) => [`MediaUrl${index}`, `https://api.twilio.com${media(name)}`]),
  ),
});

const call = async (names: string[], options?: object) =>
  received(mediaOf(names), { options: options ?? { download: true, maxFileMegabytes: 1 } });

async function received(data: object, parameters: object) {
  const pairs = Object.entries({ ...data, AccountSid: accountSid }) as Array<[string, string]>;
  const credential = {
    accounts: { account1: { name: 'main', accountSid, authToken, baseUrl: `${base}/{product}` } },
    ledgerPath: ':memory:',
  };
  const fake = fakeWebhook(
    { body: formBody(pairs), signature: sign(authToken, productionUrl, pairs) },
    { credential, credentialId: freshId(), parameters: { ...parameters } },
  );
  const prepareBinaryData = async (stream: Readable, _name: unknown, mimeType: string) => {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return { data: Buffer.concat(chunks).toString(), mimeType };
  };
  Object.assign(fake.n8n.helpers, { prepareBinaryData });
  const result = await receive(fake.n8n);
  return { ...fake, result, item: result.workflowData![0]![0]! };
}

describe('the media of a message', () => {
  it('are binary data of the item, Twilio being answered before, and the token goes to Twilio only', async () => {
    const { item, sent, result } = await call(['ME1', 'ME2']);
    expect(item.binary).toEqual({
      media0: { data: 'picture', mimeType: 'image/png' },
      media1: { data: 'picture', mimeType: 'image/png' },
    });
    expect(sent.status).toBe(200);
    expect(result).toMatchObject({ noWebhookResponse: true });
    const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
    expect(seen).toContainEqual({ path: `/api${media('ME1')}`, authorization });
    expect(seen).toContainEqual({ path: 'storage/file?sig=1', authorization: undefined });
  });

  it.each([
    ['gone', /not found/i],
    ['large', /larger than 1 MB/],
    ['endless', /larger than 1 MB/],
  ])('that cannot be had (%s) are named, and the event goes on', async (name, message) => {
    const { item } = await call([name, 'ME1']);
    expect(item.json.fileErrors).toEqual([
      {
        property: 'media0',
        url: expect.stringContaining(name),
        message: expect.stringMatching(message),
      },
    ]);
    expect(Object.keys(item.binary!)).toEqual(['media1']);
    expect(JSON.stringify(item.json.fileErrors)).not.toContain(authToken);
  });

  it('hold no sign-in, though a server in the place of Twilio echoes it, nor do the errors', async () => {
    const { item } = await call(['echo', 'echoed error']);
    const basic = Buffer.from(`${accountSid}:${authToken}`).toString('base64');
    expect(item.binary).toEqual({ media0: { data: 'Basic [hidden]', mimeType: 'text/plain' } });
    expect(item.json.fileErrors).toEqual([
      expect.objectContaining({ property: 'media1', message: expect.stringContaining('[hidden]') }),
    ]);
    expect(JSON.stringify(item)).not.toContain(basic);
  });

  it('are waited for where Twilio does not have them yet', async () => {
    const { item } = await call(['late']);
    expect(item.json.fileErrors).toBeUndefined();
    expect(item.binary).toEqual({ media0: { data: 'picture', mimeType: 'image/png' } });
  });

  it('are left where they are unless asked for', async () => {
    const { item, result } = await call(['ME1'], {});
    expect(item.binary).toBeUndefined();
    expect(result.webhookResponse).toBeDefined();
  });
});

describe('a recording', () => {
  const recorded = async (RecordingUrl: string) =>
    received(
      { RecordingSid: 'RE1', RecordingStatus: 'completed', CallSid: 'CA1', RecordingUrl },
      { events: ['recordingReady'], options: { download: true, maxFileMegabytes: 1 } },
    );

  it("is fetched as MP3 at Twilio, and as it is in a storage of the account's own, unsigned", async () => {
    const path = `/2010-04-01/Accounts/${accountSid}/Recordings/RE1`;
    seen.length = 0;
    const data = { data: 'picture', mimeType: 'image/png' };
    expect((await recorded(`https://api.twilio.com${path}`)).item.binary).toEqual({
      recording: data,
    });
    expect(seen[0]).toMatchObject({ path: `/api${path}.mp3`, authorization: expect.any(String) });
    seen.length = 0;
    expect((await recorded(`${storageUrl}${path}?sig=2`)).item.binary).toEqual({ recording: data });
    expect(seen).toEqual([{ path: `storage${path}?sig=2`, authorization: undefined }]);
  });

  it('that is too large in a storage is named, and so is what is no address', async () => {
    expect((await recorded(`${storageUrl}/large`)).item.json.fileErrors).toMatchObject([
      { property: 'recording', message: expect.stringContaining('larger than 1 MB') },
    ]);
    expect((await recorded('nonsense')).item.json.fileErrors).toMatchObject([
      { property: 'recording', url: 'nonsense' },
    ]);
  });
});
