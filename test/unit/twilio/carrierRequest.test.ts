const dispatched: Array<Record<string, unknown>> = [];
jest.mock('../../../lib/twilio/pools', () => ({
  dispatcherFor: (origin: string) => ({
    dispatch(
      options: Record<string, unknown>,
      handler: {
        onResponseStart(...given: unknown[]): void;
        onResponseData(...given: unknown[]): void;
        onResponseEnd(): void;
      },
    ) {
      dispatched.push({ pool: origin, ...options });
      handler.onResponseStart({}, 200, {});
      handler.onResponseData({}, Buffer.from('{"sid":"SM1"}'));
      handler.onResponseEnd();
    },
  }),
}));

import { carry, type CarrierRequest } from '../../../lib/twilio/httpTransport';

describe('what the carrier makes of a request', () => {
  const made = async (changes: Partial<CarrierRequest> = {}) => {
    dispatched.length = 0;
    await carry({ method: 'post', uri: 'https://h.example:8443/a/b?c=d', ...changes });
    return dispatched[0]!;
  };

  it('has all its parts', async () => {
    expect(await made({ headers: { 'X-A': 1 }, data: { To: '+1' } })).toEqual({
      pool: 'https://h.example:8443',
      origin: 'https://h.example:8443',
      path: '/a/b?c=d',
      method: 'POST',
      headers: { 'X-A': '1' },
      body: 'To=%2B1',
      headersTimeout: 30_000,
      bodyTimeout: 30_000,
    });
  });

  it('takes a time limit', async () => {
    expect(await made({ timeout: 5 })).toMatchObject({ headersTimeout: 5, bodyTimeout: 5 });
  });

  it.each([
    [{ 'Content-Type': 'application/json' }, '{"a":1}'],
    [{ 'Content-Type': 'Application/JSON; charset=utf-8' }, '{"a":1}'],
    [{ 'Content-Type': 'application/jsonp' }, 'a=1'],
    [{ 'Content-Type': undefined }, 'a=1'],
    [undefined, 'a=1'],
  ])('with the headers %j has the body %s', async (headers, body) => {
    expect(await made({ headers, data: { a: 1 } })).toMatchObject({ body });
  });

  it.each([
    [undefined, null],
    [null, null],
    ['', ''],
    ['a=b', 'a=b'],
  ])('of the data %j has the body %j', async (data, body) => {
    expect(await made({ data })).toMatchObject({ body });
  });

  it('leaves out headers of nothing', async () => {
    const headers = { a: undefined, b: null, c: '', d: false };
    expect(await made({ headers })).toMatchObject({ headers: { c: '', d: 'false' } });
    expect(Object.keys((await made({ headers })).headers as object)).toEqual(['c', 'd']);
  });

  it.each<[string, Partial<CarrierRequest>, string | undefined]>([
    ['user and password', { username: 'u', password: 'p' }, `Basic ${btoa('u:p')}`],
    ['a user alone', { username: 'u' }, undefined],
    ['a password alone', { password: 'p' }, undefined],
    ['a strategy', { authStrategy: { getAuthString: async () => 'Bearer x' } }, 'Bearer x'],
    [
      'a user and a strategy',
      { username: 'u', authStrategy: { getAuthString: async () => 'Bearer x' } },
      'Bearer x',
    ],
    [
      'everything',
      { username: 'u', password: 'p', authStrategy: { getAuthString: async () => 'Bearer x' } },
      `Basic ${btoa('u:p')}`,
    ],
  ])('signs in by %s', async (_case, changes, authorization) => {
    const { headers } = (await made(changes)) as { headers: Record<string, string> };
    expect(headers.Authorization).toBe(authorization);
  });

  it.each<[string, object | undefined, string]>([
    ['https://h/a', { b: 1 }, '/a?b=1'],
    ['https://h/a?c=d', { b: 1 }, '/a?c=d&b=1'],
    ['https://h/a', {}, '/a'],
    ['https://h/a?c=d', {}, '/a?c=d'],
    ['https://h/a', undefined, '/a'],
    ['https://h/a?', { b: 1 }, '/a?b=1'],
  ])('asks %s with %j for %s', async (uri, params, path) => {
    expect(await made({ uri, params })).toMatchObject({ path });
  });
});
