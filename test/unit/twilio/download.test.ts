import type { Twilio } from 'twilio';

import type { Account } from '../../../lib/twilio/accounts';
import { twilioFor } from '../../../lib/twilio/client';
import type { Clock } from '../../../lib/twilio/clock';
import { download, downloadElsewhere } from '../../../lib/twilio/download';
import { FakeClock } from './fakeClock';
import { closePools } from '../../../lib/twilio/pools';
import { startProxy } from './proxyServer';
import { accountAt, accountSid, startServer, type Handler, type TestServer } from './server';

const path = `/2010-04-01/Accounts/${accountSid}/Recordings/RE1.mp3`;

describe('download', () => {
  let twilio: TestServer;
  let storage: TestServer;
  let answer: Handler;
  let stored: Handler;
  let account: Account;
  let client: Twilio;

  beforeEach(async () => {
    answer = (_request, response) => void response.writeHead(200).end('bytes');
    twilio = await startServer((request, response) => answer(request, response));
    stored = (_request, response) => void response.end('stored');
    storage = await startServer((request, response) => stored(request, response));
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

  it('tells the type without what stands around it', async () => {
    answer = (_request, response) =>
      void response.writeHead(200, { 'Content-Type': 'audio/wav ; codec=1' }).end('bytes');
    expect((await get()).contentType).toBe('audio/wav');
  });

  it('hides the sign-in where a server echoes it, in a file and in an error', async () => {
    for (const status of [200, 403]) {
      answer = ({ headers }, response) => {
        const message = `Not ${headers.authorization}`;
        response.writeHead(status).end(JSON.stringify({ code: 1, message }));
      };
      const told = await get().then(textOf, ({ message }: Error) => message);
      expect(told).toContain('Not Basic [hidden]');
    }
  });

  it('tells whoever reads a file that it breaks off', async () => {
    answer = ({ socket }, response) => {
      response.writeHead(200, { 'Content-Length': '100000' }).write('x'.repeat(5_000));
      setTimeout(() => socket.destroy(), 20);
    };
    await expect(textOf(await get())).rejects.toThrow();
  });

  it('ends the transfer of a file that is given up', async () => {
    const isOver = Promise.withResolvers<void>();
    answer = ({ socket }, response) => {
      socket.on('close', () => isOver.resolve());
      response.writeHead(200).write('x'.repeat(5_000));
    };
    (await get()).stream.destroy();
    await isOver.promise;
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
      response.writeHead(302, { Location: location }).end('moved');
    };
    if (text) expect(await textOf(await get())).toBe(text);
    else await expect(get()).rejects.toMatchObject({ status: 302, action: 'fix' });
    expect(twilio.requests).toHaveLength(requests);
    expect(twilio.connections()).toBeLessThan(requests);
  });

  it('does not follow a redirect without an address', async () => {
    answer = (_request, response) => void response.writeHead(302).end();
    await expect(get()).rejects.toMatchObject({ status: 302 });
    expect(twilio.requests).toHaveLength(1);
  });

  it.each([400, 404])('raises what Twilio says, with HTTP %d', async (status) => {
    answer = (_request, response) =>
      void response
        .writeHead(status, { Location: storage.origin })
        .end('{"code": 20404, "message": "Gone"}');
    await expect(get()).rejects.toMatchObject({ status, code: 20404, attempts: 1 });
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

  describe('of what has just been announced', () => {
    const announced = async (clock = new FakeClock()) =>
      clock.run(download(client, account, path, { announcedAt: clock.now(), clock }));

    it('waits while it is missing', async () => {
      const clock = new FakeClock();
      const begun = clock.now();
      answer = (_request, response) =>
        void response.writeHead(twilio.requests.length <= 3 ? 404 : 200).end('bytes');
      expect(await textOf(await announced(clock))).toBe('bytes');
      expect(twilio.requests).toHaveLength(4);
      expect(clock.now() - begun).toBe(250 + 500 + 1000);
    });

    it('waits for the storage, too', async () => {
      stored = (_request, response) =>
        void response.writeHead(storage.requests.length === 1 ? 404 : 200).end('stored');
      answer = redirect(`${storage.origin}/file`);
      expect(await textOf(await announced())).toBe('stored');
      expect([twilio.requests.length, storage.requests.length]).toEqual([2, 2]);
    });

    it('takes a 404 for the last word after some seconds', async () => {
      const clock = new FakeClock();
      const begun = clock.now();
      answer = (_request, response) => void response.writeHead(404).end();
      await expect(announced(clock)).rejects.toMatchObject({ status: 404 });
      expect(twilio.requests).toHaveLength(5);
      expect(clock.now() - begun).toBeLessThanOrEqual(4_000);
    });

    it.each([
      [3_750, 2],
      [3_751, 1],
    ])('asks once more after %d ms if that is still in time: %d requests', async (ago, times) => {
      const clock = new FakeClock();
      answer = (_request, response) =>
        void response.writeHead(404).end('{"code": 20404, "message": "Gone"}');
      const file = download(client, account, path, { announcedAt: clock.now() - ago, clock });
      await expect(clock.run(file)).rejects.toMatchObject({ status: 404, code: 20404 });
      expect(twilio.requests).toHaveLength(times);
    });

    it('waits no longer once the execution is stopped', async () => {
      const clock = new FakeClock();
      const controller = new AbortController();
      const stopping: Clock = {
        now: clock.now,
        after: (milliseconds, callback) => {
          controller.abort();
          return clock.after(milliseconds, callback);
        },
      };
      answer = (_request, response) => void response.writeHead(404).end();
      const { signal } = controller;
      const options = { announcedAt: clock.now(), clock: stopping, signal };
      const file = download(client, account, path, options);
      await expect(clock.run(file)).rejects.toMatchObject({ status: 404 });
      expect(twilio.requests).toHaveLength(1);
    });

    it('waits for nothing else', async () => {
      answer = (_request, response) => void response.writeHead(403).end();
      await expect(announced()).rejects.toMatchObject({ status: 403 });
      expect(twilio.requests).toHaveLength(1);
    });
  });

  describe('from elsewhere', () => {
    const elsewhere = async (url: string, of: Account = account) =>
      downloadElsewhere(of, new URL(url));

    it('gives nobody the sign-in, also where that leads to Twilio', async () => {
      expect(await textOf(await elsewhere(`${storage.origin}/RE1?sig=1`))).toBe('stored');
      expect(await textOf(await elsewhere(`${twilio.origin}/api${path}`))).toBe('bytes');
      expect(storage.requests).toMatchObject([{ url: '/RE1?sig=1' }]);
      for (const { headers } of [...storage.requests, ...twilio.requests])
        expect(headers).not.toHaveProperty('authorization');
    });

    it('raises what the storage says', async () => {
      stored = (_request, response) =>
        void response.writeHead(403).end('{"code": 403, "message": "AccessDenied"}');
      await expect(elsewhere(`${storage.origin}/RE1`)).rejects.toMatchObject({
        status: 403,
        message: 'AccessDenied.',
      });
    });

    it.each([
      'http://example.com/a',
      'https://127.0.0.1/a',
      'https://10.0.0.1/a',
      'https://minio/a',
    ])('does not go to %s, unless the account has a base URL', async (url) => {
      await expect(elsewhere(url, { ...account, baseUrl: undefined })).rejects.toThrow(
        `The file lies at ${new URL(url).origin}, and files are fetched from public addresses`,
      );
    });
  });

  describe('from elsewhere, through a proxy', () => {
    const kept = { ...process.env };
    afterEach(() => void (process.env = { ...kept }));

    it('goes to a public address with https://', async () => {
      const proxy = await startProxy(() => storage.port, 502);
      Object.assign(process.env, { https_proxy: proxy.origin, no_proxy: '' });
      const url = new URL('https://files.example.com/a');
      const clock = new FakeClock();
      const file = downloadElsewhere({ ...account, baseUrl: undefined }, url, { clock });
      await expect(clock.run(file)).rejects.toMatchObject({
        network: { host: 'files.example.com' },
      });
      expect(proxy.lines[0]).toBe('CONNECT files.example.com:443');
      await proxy.close();
    });
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
