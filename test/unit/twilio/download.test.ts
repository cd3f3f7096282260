import type { Twilio } from 'twilio';

import type { Account } from '../../../lib/twilio/accounts';
import { twilioFor } from '../../../lib/twilio/client';
import { download } from '../../../lib/twilio/download';
import { closePools } from '../../../lib/twilio/pools';
import { accountAt, accountSid, startServer, type Handler, type TestServer } from './server';

const path = `/2010-04-01/Accounts/${accountSid}/Recordings/RE1.mp3`;

describe('download', () => {
  let twilio: TestServer;
  let storage: TestServer;
  let answer: Handler;
  let account: Account;
  let client: Twilio;

  beforeEach(async () => {
    answer = (_request, response) => void response.writeHead(200).end('bytes');
    twilio = await startServer((request, response) => answer(request, response));
    storage = await startServer((_request, response) => void response.end('stored'));
    account = accountAt(`${twilio.origin}/{product}`);
    client = await twilioFor(account);
  });
  afterEach(async () => {
    await closePools();
    await Promise.all([twilio.close(), storage.close()]);
  });

  const get = async (signal?: AbortSignal) => download(client, account, path, { signal });
  const textOf = async (file: Awaited<ReturnType<typeof get>>) =>
    Buffer.concat(await file.stream.toArray()).toString();
  const redirect =
    (location: string): Handler =>
    (_request, response) =>
      void response.writeHead(307, { Location: location }).end('moved');

  it('reads a file as a stream, with its type and length', async () => {
    answer = (_request, response) =>
      void response
        .writeHead(200, { 'Content-Type': 'audio/mpeg; q=1', 'Content-Length': '5' })
        .end('bytes');
    const file = await get();
    expect(file).toMatchObject({ contentType: 'audio/mpeg', contentLengthBytes: 5 });
    expect(await textOf(file)).toBe('bytes');
    expect(twilio.requests).toMatchObject([
      {
        method: 'GET',
        url: `/api${path}`,
        headers: { authorization: `Basic ${btoa(`${accountSid}:token-of-test`)}` },
      },
    ]);
  });

  it('makes do where Twilio tells neither', async () => {
    answer = (_request, response) => {
      response.writeHead(200).write('by');
      response.end('tes');
    };
    const file = await get();
    expect(file.contentType).toBe('application/octet-stream');
    expect(file).not.toHaveProperty('contentLengthBytes');
    expect(await textOf(file)).toBe('bytes');
  });

  it('gives the sign-in to Twilio and not to the storage that it names', async () => {
    answer = redirect(`${storage.origin}/file?a=1`);
    expect(await textOf(await get())).toBe('stored');
    expect(storage.requests).toMatchObject([{ url: '/file?a=1' }]);
    expect(storage.requests[0]!.headers).not.toHaveProperty('authorization');
  });

  it('signs in again where Twilio names itself, by a relative address', async () => {
    answer = (request, response) =>
      request.url.endsWith('.mp3')
        ? redirect('other?b=2')(request, response)
        : void response.end('own');
    expect(await textOf(await get())).toBe('own');
    expect(twilio.requests[1]!.url).toBe(`/api${path.replace('RE1.mp3', 'other')}?b=2`);
    expect(twilio.requests[1]!.headers).toHaveProperty('authorization');
  });

  it.each([
    [5, 'stored', 5],
    [6, '', 6],
  ])('follows %i redirects: "%s"', async (count, text, requests) => {
    answer = ({ url }, response) => {
      const made = twilio.requests.length;
      const location = made < count ? `${twilio.origin}${url}` : storage.origin;
      response.writeHead(302, { Location: location }).end();
    };
    if (text) expect(await textOf(await get())).toBe(text);
    else await expect(get()).rejects.toMatchObject({ status: 302, action: 'fix' });
    expect(twilio.requests).toHaveLength(requests);
  });

  it('does not follow a redirect without an address', async () => {
    answer = (_request, response) => void response.writeHead(302).end();
    await expect(get()).rejects.toMatchObject({ status: 302 });
  });

  it('raises what Twilio says', async () => {
    answer = (_request, response) =>
      void response
        .writeHead(404, { Location: storage.origin })
        .end('{"code": 20404, "message": "Gone"}');
    await expect(get()).rejects.toMatchObject({ status: 404, code: 20404, attempts: 1 });
    expect(storage.requests).toEqual([]);
  });

  it.each([
    [300, 'a choice'],
    [400, '<html>'],
  ])('raises %i that is not JSON', async (status, body) => {
    answer = (_request, response) => void response.writeHead(status).end(body);
    await expect(get()).rejects.toMatchObject({ status, code: undefined });
  });

  it('tries again after a fault of the moment', async () => {
    answer = (_request, response) =>
      void response.writeHead(twilio.requests.length === 1 ? 503 : 200).end('bytes');
    expect(await textOf(await get())).toBe('bytes');
  });

  it('ends with the signal', async () => {
    const controller = new AbortController();
    answer = () => controller.abort();
    await expect(get(controller.signal)).rejects.toMatchObject({
      network: { fault: 'cancelled', sent: 'maybe', host: '127.0.0.1' },
      attempts: 1,
    });
  });

  it('says so when nobody is there', async () => {
    await twilio.close();
    await expect(get()).rejects.toMatchObject({ network: { fault: 'connect' }, attempts: 4 });
  });

  it("asks in the account's region and edge", async () => {
    const far = { ...account, baseUrl: undefined, region: 'ie1', edge: 'dublin' };
    const hosts = jest.spyOn(client, 'getHostname').mockImplementation((...given) => {
      throw new Error(given.join(' '));
    });
    Object.assign(client, { edge: 'dublin', region: 'ie1' });
    await expect(download(client, far, path)).rejects.toThrow('api.twilio.com dublin ie1');
    hosts.mockRestore();
  });
});
