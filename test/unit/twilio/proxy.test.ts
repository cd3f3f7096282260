import { createServer as createHttpsServer } from 'node:https';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';

import { carry } from '../../../lib/twilio/httpTransport';
import type { NetworkError } from '../../../lib/twilio/networkError';
import { closePools } from '../../../lib/twilio/pools';
import { certificate, privateKey } from './certificate';
import { startProxy, type ProxyServer } from './proxyServer';
import { json, listen, startServer, type TestServer } from './server';

const variables = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'].flatMap((name) => [
  name,
  name.toLowerCase(),
]);

describe('proxies and TLS', () => {
  const kept = Object.fromEntries(variables.map((name) => [name, process.env[name]]));
  const trusted = getCACertificates('default');
  const closing: Array<{ close(): Promise<void> }> = [];
  let plain: TestServer;
  let secure: Omit<TestServer, 'requests'>;
  let proxy: ProxyServer;
  let target: number;

  const setEnvironment = (values: Record<string, string>) => {
    for (const name of variables) delete process.env[name];
    Object.assign(process.env, values);
  };

  beforeEach(async () => {
    setEnvironment({});
    setDefaultCACertificates([...trusted, certificate]);
    plain = await startServer((_request, response) => json(response, 200, { plain: true }));
    secure = await listen(
      createHttpsServer({ cert: certificate, key: privateKey }, (incoming, response) => {
        incoming.resume();
        incoming.on('end', () => json(response, 200, { secure: true }));
      }),
    );
    proxy = await startProxy(() => target);
    target = secure.port;
    closing.push(plain, secure, proxy);
  });

  afterEach(async () => {
    await closePools();
    await Promise.all(closing.splice(0).map((server) => server.close()));
    setEnvironment(
      Object.fromEntries(
        Object.entries(kept).filter((entry): entry is [string, string] => entry[1] !== undefined),
      ),
    );
    setDefaultCACertificates(trusted);
  });

  const get = async (uri: string) => (await carry({ method: 'get', uri })).body;
  const faultOf = async (uri: string) =>
    await carry({ method: 'post', uri, data: 'a=b' }).then(
      () => {
        throw new Error('No error was raised');
      },
      (error: NetworkError) => error,
    );

  it('keeps TLS connections alive', async () => {
    for (let count = 0; count < 5; count++)
      expect(await get(`https://127.0.0.1:${secure.port}/`)).toEqual({ secure: true });
    expect(secure.connections()).toBe(1);
  });

  it('reaches https through a tunnel, keeps it and signs in to the proxy', async () => {
    setEnvironment({ HTTPS_PROXY: proxy.origin.replace('http://', 'http://us%40er:pass@') });
    for (let count = 0; count < 5; count++)
      expect(await get('https://localhost:8443/a')).toEqual({ secure: true });
    expect(proxy.lines).toEqual(['CONNECT localhost:8443']);
    expect(proxy.authorizations).toEqual([`Basic ${btoa('us@er:pass')}`]);
  });

  it('opens no more tunnels than there are requests at once', async () => {
    setEnvironment({ https_proxy: proxy.origin });
    let left = 100;
    const worker = async () => {
      while (left-- > 0) await get('https://localhost/');
    };
    await Promise.all(Array.from({ length: 10 }, worker));
    expect(proxy.lines.length).toBeLessThanOrEqual(10);
    expect(new Set(proxy.lines)).toEqual(new Set(['CONNECT localhost:443']));
  });

  it('asks the proxy for whole URLs of plain http, over kept connections', async () => {
    setEnvironment({ http_proxy: proxy.origin });
    target = plain.port;
    for (let count = 0; count < 5; count++)
      expect(await get('http://twilio.test/a?b=c')).toEqual({ plain: true });
    expect(proxy.lines).toEqual(Array(5).fill('GET http://twilio.test/a?b=c'));
    expect(proxy.connections()).toBe(1);
    expect(plain.requests[0]!.headers.host).toBe('twilio.test');
  });

  it.each<[string, Record<string, string>, string, boolean]>([
    [
      'HTTP_PROXY does not hold for https, as in n8n',
      { HTTP_PROXY: '*' },
      'https://localhost',
      false,
    ],
    ['HTTPS_PROXY does not hold for http', { HTTPS_PROXY: '*' }, 'http://localhost', false],
    ['ALL_PROXY holds for https', { ALL_PROXY: '*' }, 'https://localhost', true],
    ['all_proxy holds for http', { all_proxy: '*' }, 'http://localhost', true],
    [
      'NO_PROXY excludes a host',
      { HTTPS_PROXY: '*', NO_PROXY: 'a.test,localhost' },
      'https://localhost',
      false,
    ],
    [
      'NO_PROXY excludes everything',
      { HTTPS_PROXY: '*', NO_PROXY: '*' },
      'https://localhost',
      false,
    ],
    [
      'no_proxy of other hosts',
      { HTTPS_PROXY: '*', no_proxy: 'a.test,.host' },
      'https://localhost',
      true,
    ],
    [
      'NO_PROXY of another port',
      { HTTPS_PROXY: '*', NO_PROXY: 'localhost:1' },
      'https://localhost',
      true,
    ],
  ])('%s', async (_case, environment, origin, isProxied) => {
    const port = origin.startsWith('https') ? secure.port : plain.port;
    target = port;
    setEnvironment(
      Object.fromEntries(
        Object.entries(environment).map(([name, value]) => [
          name,
          value === '*' && /proxy$/i.test(name) && !/no_proxy/i.test(name) ? proxy.origin : value,
        ]),
      ),
    );
    await get(`${origin}:${port}/`);
    expect(proxy.lines.length).toBe(isProxied ? 1 : 0);
  });

  it('follows a change of the environment', async () => {
    await get(`https://localhost:${secure.port}/`);
    setEnvironment({ HTTPS_PROXY: proxy.origin });
    await get(`https://localhost:${secure.port}/`);
    expect(proxy.lines).toHaveLength(1);
  });

  it('knows that nothing was sent when the proxy refuses the tunnel', async () => {
    const refusing = await startProxy(() => target, 403);
    closing.push(refusing);
    setEnvironment({ HTTPS_PROXY: refusing.origin.replace('http://', 'http://user:hush@') });
    const error = await faultOf('https://localhost/');
    expect(error).toMatchObject({ fault: 'proxy', sent: 'no', host: 'localhost' });
    expect(error.message + error.remedy).not.toContain('hush');
  });

  it('knows that nothing was sent when the proxy is not there', async () => {
    await proxy.close();
    setEnvironment({ HTTPS_PROXY: proxy.origin });
    expect(await faultOf('https://localhost/')).toMatchObject({ sent: 'no', code: 'ECONNREFUSED' });
  });

  it('knows that nothing was sent when the proxy asks for a log-in for plain http', async () => {
    const refusing = await startProxy(() => target, 407);
    closing.push(refusing);
    setEnvironment({ HTTP_PROXY: refusing.origin });
    expect(await faultOf('http://twilio.test/')).toMatchObject({ fault: 'proxy' });
  });

  it('refuses a certificate that nobody vouches for', async () => {
    setDefaultCACertificates(trusted);
    const error = await faultOf(`https://localhost:${secure.port}/`);
    expect(error).toMatchObject({ fault: 'tls', sent: 'no', code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
    expect(error.remedy).toContain('NODE_EXTRA_CA_CERTS');
  });

  it('refuses a certificate of another host, also behind a proxy', async () => {
    setEnvironment({ HTTPS_PROXY: proxy.origin });
    expect(await faultOf('https://api.twilio.test/')).toMatchObject({ fault: 'tls', sent: 'no' });
  });
});
