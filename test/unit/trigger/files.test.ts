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
beforeAll(async () => {
  storage = createServer(({ url, headers }, response) => {
    seen.push({ path: `storage${url}`, authorization: headers.authorization });
    response.setHeader('content-type', 'image/png').end('picture');
  });
  const storageUrl = await listen(storage);
  twilio = createServer(({ url = '', headers }, response) => {
    seen.push({ path: url, authorization: headers.authorization });
    if (url.endsWith('/gone'))
      return void response
        .writeHead(404, { 'content-type': 'application/json' })
        .end('{"code":20404,"message":"Not found"}');
    if (url.endsWith('/large'))
      return void response
        .writeHead(200, { 'content-length': 2 * 1024 * 1024 })
        .end(Buffer.alloc(2 * 1024 * 1024));
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

async function call(names: string[], options: object = { download: true, maxFileMegabytes: 1 }) {
  const pairs = Object.entries({
    MessageSid: 'MM1',
    From: '+15005550010',
    To: '+15005550006',
    Body: '',
    AccountSid: accountSid,
    NumMedia: String(names.length),
    ...Object.fromEntries(
      names.map((name, index) => [`MediaUrl${index}`, `https://api.twilio.com${media(name)}`]),
    ),
  });
  const credential = {
    accounts: { account1: { name: 'main', accountSid, authToken, baseUrl: `${base}/{product}` } },
    ledgerPath: ':memory:',
  };
  const fake = fakeWebhook(
    { body: formBody(pairs), signature: sign(authToken, productionUrl, pairs) },
    {
      credential,
      credentialId: freshId(),
      parameters: { options },
    },
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

  it('are left where they are unless asked for', async () => {
    const { item, result } = await call(['ME1'], {});
    expect(item.binary).toBeUndefined();
    expect(result.webhookResponse).toBeDefined();
  });
});
