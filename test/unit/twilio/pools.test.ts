/** Only what undici is asked for; that it keeps to it is shown by `httpTransport` and `proxy`. */
interface Made {
  kind: string;
  origin?: string;
  options: Record<string, unknown>;
  destroy: jest.Mock;
}

const made: Made[] = [];
const makes = (kind: string) =>
  class {
    destroy = jest.fn(async () => await Promise.resolve());

    constructor(first: unknown, second?: Record<string, unknown>) {
      const options = second ?? (first as Record<string, unknown>);
      const origin = typeof first === 'string' ? first : undefined;
      made.push({ kind, origin, options, destroy: this.destroy });
    }
  };
jest.mock('undici', () => ({ Pool: makes('pool'), ProxyAgent: makes('proxy') }));
const proxyOf: Record<string, string> = {};
jest.mock('proxy-from-env', () => ({ getProxyForUrl: (url: string) => proxyOf[url] ?? '' }));

import { closePools, dispatcherFor, fileDispatcherFor } from '../../../lib/twilio/pools';

const api = { connections: 100, maxResponseSize: 33_554_432 };
const files = { connections: 8 };
const timeout = 10_000;

describe('pools', () => {
  afterEach(async () => {
    await closePools();
    made.length = 0;
    for (const url of Object.keys(proxyOf)) delete proxyOf[url];
  });

  it('are one per origin and use', () => {
    const one = dispatcherFor('https://a');
    expect(dispatcherFor('https://a')).toBe(one);
    expect(dispatcherFor('https://b')).not.toBe(one);
    expect(fileDispatcherFor('https://a')).not.toBe(one);
    expect(fileDispatcherFor('https://a')).toBe(fileDispatcherFor('https://a'));
    expect(made.map(({ kind, origin, options }) => [kind, origin, options])).toEqual([
      ['pool', 'https://a', { ...api, connect: { timeout } }],
      ['pool', 'https://b', { ...api, connect: { timeout } }],
      ['pool', 'https://a', { ...files, connect: { timeout } }],
    ]);
  });

  it('go through the proxy that the environment names now', () => {
    const direct = dispatcherFor('https://a');
    proxyOf['https://a'] = 'http://proxy:1';
    const proxied = dispatcherFor('https://a');
    expect(proxied).not.toBe(direct);
    expect(dispatcherFor('https://a')).toBe(proxied);
    proxyOf['https://a'] = 'http://proxy:2';
    expect(dispatcherFor('https://a')).not.toBe(proxied);
    expect(made[1]).toMatchObject({
      kind: 'proxy',
      options: {
        uri: 'http://proxy:1',
        ...api,
        proxyTunnel: false,
        requestTls: { timeout },
        proxyTls: { timeout },
      },
    });
  });

  it('keep to the bounds behind a proxy, too', () => {
    proxyOf['https://a'] = 'http://proxy:1';
    fileDispatcherFor('https://a');
    const factory = made[0]!.options.factory as (origin: string, options: object) => unknown;
    factory('https://a', { connections: 1000, other: true });
    expect(made[1]).toMatchObject({ origin: 'https://a', options: { ...files, other: true } });
  });

  it('are all cut at the end, and made anew after it', async () => {
    const one = dispatcherFor('https://a');
    fileDispatcherFor('https://b');
    await closePools();
    expect(made.map(({ destroy }) => destroy.mock.calls.length)).toEqual([1, 1]);
    expect(dispatcherFor('https://a')).not.toBe(one);
  });
});
