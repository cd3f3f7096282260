import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Account } from '../../../lib/twilio/accounts';
import { twilioFor } from '../../../lib/twilio/client';
import { download } from '../../../lib/twilio/download';
import { closePools } from '../../../lib/twilio/pools';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((done) => server.close(done));
  await closePools();
});

/** A server that remembers what it was asked, and answers by path. */
async function serve(
  answers: (path: string) => { status: number; headers?: Record<string, string>; body?: string },
) {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    const { status, headers, body } = answers(request.url!);
    response.writeHead(status, { connection: 'close', ...headers }).end(body);
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const accountAt = (url: string): Account => ({
  name: 'production',
  accountSid: `AC${'1'.repeat(32)}`,
  authToken: 'secret',
  phoneNumbers: [],
  baseUrl: url,
});

const read = async (account: Account, path = '/Recordings/RE1.mp3') => {
  const { stream, ...facts } = await download(await twilioFor(account), account, path);
  return {
    ...facts,
    text: Buffer.concat(await Array.fromAsync(stream as AsyncIterable<Buffer>)).toString(),
  };
};

it('signs in to Twilio, follows to the storage, and tells the storage nothing', async () => {
  const storage = await serve(() => ({
    status: 200,
    headers: { 'content-type': 'audio/mpeg; a=b', 'content-length': '5' },
    body: 'sound',
  }));
  const api = await serve(() => ({ status: 307, headers: { location: `${storage.url}/file` } }));
  expect(await read(accountAt(api.url))).toEqual({
    contentType: 'audio/mpeg',
    contentLengthBytes: 5,
    text: 'sound',
  });
  expect(api.asked[0]!.headers.authorization).toMatch(/^Basic /);
  expect(storage.asked[0]!.headers.authorization).toBeUndefined();
});

it('reads files beyond the size of any answer of the API', async () => {
  const api = await serve(() => ({
    status: 200,
    headers: { 'content-type': 'audio/x-wav' },
    body: 'x'.repeat(40 * 2 ** 20),
  }));
  expect((await read(accountAt(api.url))).text).toHaveLength(40 * 2 ** 20);
});

it("gives Twilio's own error", async () => {
  const api = await serve(() => ({
    status: 404,
    body: '{"code": 20404, "message": "The requested resource was not found"}',
  }));
  await expect(read(accountAt(api.url))).rejects.toMatchObject({ code: 20404, status: 404 });
});

it('does not follow for ever', async () => {
  const api = await serve((path) => ({ status: 302, headers: { location: `${path}x` } }));
  await expect(read(accountAt(api.url))).rejects.toMatchObject({ status: 302 });
  expect(api.asked).toHaveLength(6);
});
