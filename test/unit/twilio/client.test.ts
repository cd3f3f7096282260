import { AccountError, type AccountBook } from '../../../lib/twilio/accounts';
import { rebase } from '../../../lib/twilio/baseUrl';
import { resolveSubaccount, twilioFor } from '../../../lib/twilio/client';
import { NetworkError } from '../../../lib/twilio/networkError';
import { closePools } from '../../../lib/twilio/pools';
import { accountAt, accountSid, json, startServer, type Handler, type TestServer } from './server';

const basic = (user: string, password: string) => `Basic ${btoa(`${user}:${password}`)}`;

describe('twilioFor', () => {
  let server: TestServer;
  let handler: Handler;
  const environment = { ...process.env };

  beforeEach(async () => {
    handler = (_request, response) => json(response, 200, { sid: 'X1' });
    server = await startServer((request, response) => handler(request, response));
  });

  afterEach(async () => {
    process.env = { ...environment };
    await closePools();
    await server.close();
  });

  it('sends every product to its place under the base URL', async () => {
    const client = await twilioFor(accountAt(`${server.origin}/{product}/x`));
    await client.messages('SM1').fetch();
    await client.lookups.v2.phoneNumbers('+1').fetch({ fields: 'line_type_intelligence' });
    await client.verify.v2.services('VA1').fetch();
    expect(server.requests.map(({ url }) => url)).toEqual([
      `/api/x/2010-04-01/Accounts/${accountSid}/Messages/SM1.json`,
      '/lookups/x/v2/PhoneNumbers/+1?Fields=line_type_intelligence',
      '/verify/x/v2/Services/VA1',
    ]);
  });

  it('sends all products to one place without placeholder', async () => {
    const client = await twilioFor(accountAt(server.origin));
    await client.messages('SM1').fetch();
    await client.verify.v2.services('VA1').fetch();
    expect(server.requests.map(({ url }) => url)).toEqual([
      `/2010-04-01/Accounts/${accountSid}/Messages/SM1.json`,
      '/v2/Services/VA1',
    ]);
  });

  it('sends arrays, booleans and dates as Twilio reads them', async () => {
    const client = await twilioFor(accountAt(server.origin));
    await client.messages.create({
      to: '+1',
      messagingServiceSid: 'MG1',
      body: 'é',
      mediaUrl: ['a', 'b'],
      smartEncoded: true,
      scheduleType: 'fixed',
      sendAt: new Date('2026-03-01T12:00:00Z'),
    });
    expect(Object.fromEntries(new URLSearchParams(server.requests[0]!.body))).toMatchObject({
      SmartEncoded: 'true',
      SendAt: '2026-03-01T12:00:00Z',
      ScheduleType: 'fixed',
      Body: 'é',
    });
    expect(new URLSearchParams(server.requests[0]!.body).getAll('MediaUrl')).toEqual(['a', 'b']);
  });

  it.each([
    ['the auth token', {}, accountSid, 'token-of-test'],
    ['the API key when there is one', { apiKeySid: 'SK1', apiKeySecret: 'shh' }, 'SK1', 'shh'],
    ['the parent', { parentSid: 'AC9' }, 'AC9', 'token-of-test'],
  ])('signs in with %s', async (_case, changes, user, password) => {
    const client = await twilioFor(accountAt(server.origin, changes));
    await client.messages('SM1').fetch();
    expect(server.requests[0]!.headers.authorization).toBe(basic(user, password));
    expect(server.requests[0]!.url).toContain(accountSid);
  });

  it.each([
    ['neither', {}, 'api.twilio.com'],
    ['a region', { region: 'ie1' }, 'api.ie1.twilio.com'],
    ['an edge', { edge: 'dublin' }, 'api.dublin.us1.twilio.com'],
    ['both', { edge: 'dublin', region: 'ie1' }, 'api.dublin.ie1.twilio.com'],
  ])(
    "takes region and edge from the account, not from n8n's environment: %s",
    async (_case, changes, host) => {
      Object.assign(process.env, {
        TWILIO_REGION: 'au1',
        TWILIO_EDGE: 'sydney',
        TWILIO_LOG_LEVEL: 'debug',
        TWILIO_ACCOUNT_SID: 'AC0',
        TWILIO_AUTH_TOKEN: 'no',
      });
      const hosts: string[] = [];
      const client = await twilioFor(accountAt(server.origin, { ...changes, baseUrl: undefined }));
      const httpClient = client.httpClient as unknown as {
        request(options: { uri: string }): Promise<unknown>;
      };
      jest.spyOn(httpClient, 'request').mockImplementation(async ({ uri }) => {
        hosts.push(new URL(uri).hostname);
        return await Promise.resolve({ statusCode: 200, body: {} });
      });
      const log = jest.spyOn(console, 'log');
      await client.messages('SM1').fetch();
      expect(hosts).toEqual([host]);
      expect(client.username).toBe(accountSid);
      expect(log).not.toHaveBeenCalled();
      jest.restoreAllMocks();
    },
  );

  it('follows links to further pages under the base URL', async () => {
    const pages: Record<string, object> = {
      first: {
        messages: [{ sid: 'SM1' }],
        next_page_uri: `/2010-04-01/Accounts/${accountSid}/Messages.json?Page=1`,
      },
      second: { messages: [{ sid: 'SM2' }], next_page_uri: null },
    };
    handler = ({ url }, response) =>
      json(response, 200, url.includes('Page=1') ? pages.second : pages.first);
    const client = await twilioFor(accountAt(`${server.origin}/{product}`));
    expect((await client.messages.list()).map(({ sid }) => sid)).toEqual(['SM1', 'SM2']);
    expect(server.requests[1]!.url).toBe(
      `/api/2010-04-01/Accounts/${accountSid}/Messages.json?Page=1`,
    );
  });

  it.each([
    ["Twilio's own", 'https://verify.twilio.com/v2/Services?Page=1', '/verify/v2/Services?Page=1'],
    ["the server's own", 'ORIGIN/verify/v2/Services?Page=1', '/verify/v2/Services?Page=1'],
  ])('follows absolute links, %s', async (_case, next, expected) => {
    handler = ({ url }, response) =>
      json(response, 200, {
        services: [{ sid: url }],
        meta: {
          key: 'services',
          next_page_url: url.includes('Page=1') ? null : next.replace('ORIGIN', server.origin),
        },
      });
    const client = await twilioFor(accountAt(`${server.origin}/{product}`));
    await client.verify.v2.services.list();
    expect(server.requests[1]!.url).toBe(expected);
  });

  it.each([
    'https://evil.example/v2/Services',
    'http://verify.twilio.com/v2/Services',
    'https://twilio.com.evil.example/x',
    'https://eviltwilio.com/x',
    'https://verify.twilio.com@evil.example/x',
  ])('sends no credentials to a link elsewhere: %s', async (next) => {
    handler = (_request, response) =>
      json(response, 200, { services: [], meta: { key: 'services', next_page_url: next } });
    const client = await twilioFor(accountAt(`${server.origin}/{product}`));
    await expect(client.verify.v2.services.list()).rejects.toThrow(
      /credentials are not sent there/,
    );
    expect(server.requests).toHaveLength(1);
  });

  it.each<[string, string, boolean]>([
    ['http://twilio.test', 'http://twilio.test/x', true],
    ['http://twilio.test', 'http://TWILIO.test?x', true],
    ['http://twilio.test:80', 'http://twilio.test/x', false],
    ['http://twilio.test', 'http://twilio.test.evil/x', false],
    ['http://twilio.test', 'http://twilio.test:81/x', false],
    ['http://twilio.test', 'http://twilio.test@evil/x', false],
    ['http://twilio.test', 'http://twilioxtest/x', false],
    ['http://twilio.test/a', 'http://twilio.test/a/b', true],
    ['http://twilio.test/a', 'http://twilio.test/ab', false],
    ['http://twilio.test/a', 'http://twilio.test/a/../b', false],
    ['http://{product}.twilio.test', 'http://verify.twilio.test/b', true],
    ['http://{product}.twilio.test', 'http://evil/.twilio.test/b', false],
    ['http://{product}.twilio.test', 'http://evil?.twilio.test/b', false],
  ])('with the base URL %s, the link %s may be followed: %s', (baseUrl, link, isAllowed) => {
    if (isAllowed) expect(rebase(link, baseUrl)).toBe(link);
    else expect(() => rebase(link, baseUrl)).toThrow(/credentials are not sent there/);
  });

  it('gives the same client for the same account and signal only', async () => {
    const { signal } = new AbortController();
    const account = accountAt(server.origin);
    const client = await twilioFor(account);
    expect(await twilioFor({ ...account })).toBe(client);
    expect(await twilioFor({ ...account, authToken: 'rotated' })).not.toBe(client);
    const cancellable = await twilioFor(account, { signal });
    expect(cancellable).not.toBe(client);
    expect(await twilioFor(account, { signal })).toBe(cancellable);
  });

  it('ends requests when the signal is raised', async () => {
    const controller = new AbortController();
    handler = () => controller.abort();
    const client = await twilioFor(accountAt(server.origin), { signal: controller.signal });
    const error = await client
      .messages('SM1')
      .fetch()
      .then(
        () => undefined,
        (raw: unknown) => raw,
      );
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ fault: 'cancelled' });
  });

  describe('resolveSubaccount', () => {
    const sub = `AC${'9'.repeat(32)}`;
    const book = (...names: string[]): AccountBook => {
      const accounts = names.map((name, index) =>
        accountAt(server.origin, {
          name,
          accountSid: `AC${String(index + 1).repeat(32)}`,
          authToken: `token-${name}`,
          region: 'ie1',
          defaultFrom: '+1',
        }),
      );
      return { accounts, defaultAccount: accounts[0]! };
    };
    const ownedBy =
      (user: string, record: object): Handler =>
      ({ headers }, response) =>
        headers.authorization?.startsWith(basic(user, '').slice(0, 30))
          ? json(response, 200, record)
          : json(response, 404, { code: 20404, message: 'Not found', status: 404 });

    it('finds the account that owns it, and signs in as the subaccount itself', async () => {
      handler = ownedBy(`AC${'2'.repeat(32)}`, {
        sid: sub,
        friendly_name: 'Shop',
        auth_token: 'token-of-sub',
      });
      const account = await resolveSubaccount(book('one', 'two'), sub);
      expect(account).toEqual({
        name: 'Shop',
        accountSid: sub,
        authToken: 'token-of-sub',
        phoneNumbers: [],
        region: 'ie1',
        baseUrl: server.origin,
      });
      expect(server.requests.map(({ url }) => url)).toEqual(
        Array(2).fill(`/2010-04-01/Accounts/${sub}.json`),
      );
    });

    it('signs in as the parent where the token is not told', async () => {
      handler = ownedBy(`AC${'1'.repeat(32)}`, { sid: sub, friendly_name: '' });
      const account = await resolveSubaccount(book('alone'), sub);
      expect(account).toMatchObject({
        name: sub,
        accountSid: sub,
        authToken: 'token-alone',
        parentSid: `AC${'1'.repeat(32)}`,
      });
      const client = await twilioFor(account);
      await client.messages('SM1').fetch();
      expect(server.requests[1]).toMatchObject({
        url: `/2010-04-01/Accounts/${sub}/Messages/SM1.json`,
        headers: { authorization: basic(`AC${'1'.repeat(32)}`, 'token-alone') },
      });
    });

    it('asks with the auth token rather than with a key, which may not be allowed to', async () => {
      handler = (_request, response) =>
        json(response, 200, { sid: sub, friendly_name: 'S', auth_token: 't' });
      const parent = { ...book('keyed').accounts[0]!, apiKeySid: 'SK1', apiKeySecret: 'shh' };
      await resolveSubaccount({ accounts: [parent], defaultAccount: parent }, sub);
      expect(server.requests[0]!.headers.authorization).toBe(
        basic(parent.accountSid, 'token-keyed'),
      );
    });

    it('uses a main API key where there is no token', async () => {
      handler = (_request, response) => json(response, 200, { sid: sub, friendly_name: 'S' });
      const parent = {
        ...book('main').accounts[0]!,
        authToken: undefined,
        apiKeySid: 'SK1',
        apiKeySecret: 'shh',
      };
      const account = await resolveSubaccount({ accounts: [parent], defaultAccount: parent }, sub);
      expect(account).toMatchObject({
        apiKeySid: 'SK1',
        apiKeySecret: 'shh',
        authToken: undefined,
        accountSid: sub,
      });
    });

    it('asks once for many', async () => {
      handler = ownedBy(`AC${'1'.repeat(32)}`, { sid: sub, friendly_name: 'S', auth_token: 't' });
      const asked = book('many');
      await Promise.all(
        Array.from({ length: 20 }, async () => await resolveSubaccount(asked, sub)),
      );
      expect(server.requests).toHaveLength(1);
    });

    it('says which accounts were asked, and which refused', async () => {
      handler = ({ headers }, response) =>
        headers.authorization === basic(`AC${'1'.repeat(32)}`, 'token-first')
          ? json(response, 401, { code: 20003, message: 'Authenticate', status: 401 })
          : json(response, 404, { code: 20404, message: 'Not found', status: 404 });
      const error = await resolveSubaccount(book('first', 'second'), sub).then(
        () => undefined,
        (raw: unknown) => raw,
      );
      expect(error).toBeInstanceOf(AccountError);
      expect((error as Error).message).toMatch(
        /neither .*\("first", "second"\).* refused .*"first": enter its Auth Token/,
      );
    });

    it('asks again when Twilio has a fault', async () => {
      handler = (_request, response) =>
        server.requests.length === 1
          ? json(response, 503, {})
          : json(response, 200, { sid: sub, friendly_name: 'S', auth_token: 't' });
      expect((await resolveSubaccount(book('busy'), sub)).accountSid).toBe(sub);
    });

    it('does not keep a failure, and passes those of other kinds on', async () => {
      handler = (_request, response) =>
        json(response, 400, { code: 20001, message: 'Bad', status: 400 });
      const asked = book('flaky');
      await expect(resolveSubaccount(asked, sub)).rejects.toMatchObject({
        code: 20001,
        status: 400,
      });
      handler = (_request, response) =>
        json(response, 200, { sid: sub, friendly_name: 'S', auth_token: 't' });
      expect((await resolveSubaccount(asked, sub)).accountSid).toBe(sub);
    });
  });
});
