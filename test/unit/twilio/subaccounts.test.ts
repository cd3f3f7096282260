import type { Account, AccountBook } from '../../../lib/twilio/accounts';
import { resolveSubaccount, twilioFor, type Through } from '../../../lib/twilio/client';
import { closePools } from '../../../lib/twilio/pools';
import { accountAt, json, startServer, type Handler, type TestServer } from './server';

const sub = `AC${'9'.repeat(32)}`;
const sidOf = (digit: string) => `AC${digit.repeat(32)}`;
const userOf = (authorization = '') => atob(authorization.replace('Basic ', ''));

describe('clients and subaccounts', () => {
  let server: TestServer;
  let answer: Handler;
  beforeEach(async () => {
    answer = (_request, response) =>
      json(response, 200, { sid: sub, friendly_name: 'Shop', auth_token: 'own' });
    server = await startServer((request, response) => answer(request, response));
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await closePools();
    await server.close();
  });

  const account = (name: string, changes: Partial<Account> = {}) =>
    accountAt(server.origin, { name, authToken: `token-${name}`, ...changes });
  const bookOf = (...accounts: Account[]): AccountBook => ({
    accounts,
    defaultAccount: accounts[0]!,
  });
  const unknown: Handler = (_request, response) =>
    json(response, 404, { code: 20404, message: 'Not found', status: 404 });

  it('passes every request through what stands around it', async () => {
    const seen: string[] = [];
    const through: Through = async (request, carryOnce) => {
      seen.push(`${request.method} ${new URL(request.uri).pathname}`);
      const given = await carryOnce();
      seen.push(String(given.statusCode));
      return given;
    };
    const client = await twilioFor(account('main'), { through });
    await client.api.v2010.accounts(sub).fetch();
    expect(seen).toEqual([`get /2010-04-01/Accounts/${sub}.json`, '200']);
    expect(await twilioFor(account('main'), { through })).toBe(client);
    const other: Through = async (_request, carryOnce) => carryOnce();
    expect(await twilioFor(account('main'), { through: other })).not.toBe(client);
    expect(await twilioFor(account('main'))).not.toBe(client);
  });

  it('asks anew after five minutes', async () => {
    const begun = Date.now();
    const now = jest.spyOn(Date, 'now').mockReturnValue(begun);
    const book = bookOf(account('aging'));
    await resolveSubaccount(book, sub);
    now.mockReturnValue(begun + 299_999);
    await resolveSubaccount(book, sub);
    expect(server.requests).toHaveLength(1);
    now.mockReturnValue(begun + 300_000);
    await resolveSubaccount(book, sub);
    expect(server.requests).toHaveLength(2);
  });

  it('asks anew with other accounts, and for another subaccount', async () => {
    await resolveSubaccount(bookOf(account('first')), sub);
    await resolveSubaccount(bookOf(account('second')), sub);
    await resolveSubaccount(bookOf(account('second')), sidOf('8'));
    expect(server.requests.map(({ url }) => url.slice(-6))).toEqual(['9.json', '9.json', '8.json']);
  });

  it('asks each account once, by the first name that it has', async () => {
    answer = unknown;
    const accounts = [
      account('a', { accountSid: sidOf('1') }),
      account('b', { accountSid: sidOf('2') }),
      account('c', { accountSid: sidOf('1') }),
    ];
    await expect(resolveSubaccount(bookOf(...accounts), sub)).rejects.toMatchObject({
      field: 'account',
      message:
        `${sub} is neither a configured account nor a subaccount of one ("a", "b", "c"). ` +
        'Check the SID in the Twilio console under Account > Subaccounts.',
    });
    expect(server.requests.map(({ headers }) => userOf(headers.authorization))).toEqual([
      `${sidOf('1')}:token-a`,
      `${sidOf('2')}:token-b`,
    ]);
  });

  it.each([401, 403])(
    'goes on to the next account after %i, and says so at the end',
    async (status) => {
      answer = (request, response) =>
        userOf(request.headers.authorization).startsWith(sidOf('2'))
          ? unknown(request, response)
          : json(response, status, { code: 20003, message: 'Authenticate', status });
      const accounts = ['1', '2', '3'].map((digit) =>
        account(`n${digit}${status}`, { accountSid: sidOf(digit) }),
      );
      await expect(resolveSubaccount(bookOf(...accounts), sub)).rejects.toThrow(
        `Twilio refused to look for it under "n1${status}", "n3${status}": enter its Auth Token`,
      );
      expect(server.requests).toHaveLength(3);
    },
  );

  it('takes region and edge from the account that owns it', async () => {
    const parent = account('far', { region: 'ie1', edge: 'dublin' });
    expect(await resolveSubaccount(bookOf(parent), sub)).toEqual({
      name: 'Shop',
      accountSid: sub,
      authToken: 'own',
      phoneNumbers: [],
      region: 'ie1',
      edge: 'dublin',
      baseUrl: server.origin,
    });
  });

  it.each<[string, Partial<Account>, Partial<Account>]>([
    [
      'the key of the parent, not its token',
      { apiKeySid: 'SK1', apiKeySecret: 'shh' },
      { apiKeySid: 'SK1', apiKeySecret: 'shh', authToken: undefined },
    ],
    ['the token of the parent', {}, { authToken: 'token-plain', apiKeySid: undefined }],
  ])('signs in by %s where its own token is not told', async (_case, given, expected) => {
    answer = (_request, response) => json(response, 200, { sid: sub, friendly_name: 'Shop' });
    const parent = account('plain', given);
    expect(await resolveSubaccount(bookOf(parent), sub)).toMatchObject({
      ...expected,
      parentSid: parent.accountSid,
    });
    expect(userOf(server.requests[0]!.headers.authorization)).toBe(
      `${parent.accountSid}:token-plain`,
    );
  });

  it('ends with the signal', async () => {
    const controller = new AbortController();
    answer = () => controller.abort();
    const { signal } = controller;
    await expect(
      resolveSubaccount(bookOf(account('stopped')), sub, { signal }),
    ).rejects.toMatchObject({ network: { fault: 'cancelled' } });
  });
});
