import { isReachable } from '../../../lib/twilio/reach';

/** Of each network that is not the internet's, its first and its last address. */
const ownNetworks = [
  ['0.0.0.0', '0.255.255.255'],
  ['10.0.0.0', '10.255.255.255'],
  ['100.64.0.0', '100.127.255.255'],
  ['127.0.0.0', '127.255.255.255'],
  ['169.254.0.0', '169.254.255.255'],
  ['172.16.0.0', '172.31.255.255'],
  ['192.0.0.0', '192.0.0.255'],
  ['192.0.2.0', '192.0.2.255'],
  ['192.88.99.0', '192.88.99.255'],
  ['192.168.0.0', '192.168.255.255'],
  ['198.18.0.0', '198.19.255.255'],
  ['198.51.100.0', '198.51.100.255'],
  ['203.0.113.0', '203.0.113.255'],
  ['224.0.0.0', '239.255.255.255'],
  ['240.0.0.0', '255.255.255.255'],
  ['[::]', '[::ffff:ffff]'],
  ['[fc00::]', '[fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff]'],
  ['[fe80::]', '[febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff]'],
  ['[fec0::]', '[feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff]'],
  ['[ff00::]', '[ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff]'],
  ['[2001::]', '[2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff]'],
  ['[2001:db8::]', '[2001:db8:ffff:ffff:ffff:ffff:ffff:ffff]'],
  ['[2002::]', '[2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff]'],
  ['[3fff::]', '[3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff]'],
] as const;

const canReach = (host: string) => isReachable(new URL(`https://${host}/a`));

it.each([
  ['8.8.8.8', '[2606:4700::1]'],
  ['1.0.0.0', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '126.255.255.255'],
  ['128.0.0.0', '169.253.255.255', '169.255.0.0', '172.15.255.255', '172.32.0.0', '192.0.1.0'],
  ['192.88.98.255', '192.88.100.0', '[2000::]', '[2001:200::]', '[2003::]', '[3ffe:ffff::]'],
  ['[3fff:1000::]', '[3fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff]'],
  ['192.0.3.0', '192.167.255.255', '192.169.0.0', '198.17.255.255', '198.20.0.0'],
  ['198.51.99.255', '198.51.101.0', '203.0.112.255', '203.0.114.0', '223.255.255.255'],
  ['[2001:db7:ffff::1]', '[2001:db9::1]', '[2606:4700::1]'],
])('what lies beside these networks may be reached: %s …', (...hosts) => {
  expect(hosts.filter((host) => !canReach(host))).toEqual([]);
});

it.each(ownNetworks)('nobody can reach %s, nor %s', (first, last) => {
  expect([first, last].map(canReach)).toEqual([false, false]);
});

it.each([
  ...['localhost', 'local', 'internal', 'intranet', 'lan', 'home', 'corp', 'home.arpa', 'test'],
  ...[
    'invalid',
    'alt',
    'localdomain',
    'intra',
    'private',
    'localnet',
    'onprem',
    'fritz.box',
    'svc',
  ],
  ...['cluster', 'consul', 'docker', 'example', 'onion'],
])('no name server of the internet knows what ends with .%s', (name) => {
  expect([`n8n.${name}`, `n8n.${name}.`, `a.n8n.${name}`].map(canReach)).toEqual(
    Array(3).fill(false),
  );
  expect([`n8n.x${name}`, `n8n.${name}x`, `${name}.example.com`].map(canReach)).toEqual(
    Array(3).fill(true),
  );
});

describe('a name service that answers with the address in the name', () => {
  it.each(['nip.io', 'sslip.io', 'xip.io', 'traefik.me'])('is read: %s', (service) => {
    const hosts = [
      `10.0.0.1.${service}`,
      `10-0-0-1.${service}`,
      `app.10.0.0.1.${service}`,
      `app-10-0-0-1.${service}`,
      `192.168.100.200.${service}.`,
    ];
    expect(hosts.filter(canReach)).toEqual([]);
    const others = [
      `8.8.8.8.${service}`,
      `app10.0.0.1.${service}`,
      `10.0.0.1x.${service}`,
      `10.0.0.${service}`,
      `999.0.0.1.${service}`,
      `10.0.0.1.x${service}`,
      `10.0.0.1.${service}.example.com`,
      service,
    ];
    expect(others.filter((host) => !canReach(host))).toEqual([]);
  });

  it.each(['localtest.me', 'lvh.me', 'vcap.me'])('is always this machine: %s', (name) => {
    expect([name, `a.${name}`, `a.b.${name}`].filter(canReach)).toEqual([]);
    const others = [`x${name}`, `${name}.example.com`, `${name}x`];
    expect(others.filter((host) => !canReach(host))).toEqual([]);
  });
});
