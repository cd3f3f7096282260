import { lazy } from '../kit/memo';

/** Addresses that lead to this machine, or into a network that is not the internet's. */
const ownNetworks = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16'],
  ...['172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.168.0.0/16', '198.18.0.0/15'],
  ...['198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
  ...['::/96', 'fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8', '2001:db8::/32'],
];

/** Names that no name server of the internet knows (RFC 6761, 6762, 8375, 9476). */
const ownNames =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa|test|invalid|alt)$/;

/**
 * Whether servers on the internet, such as Twilio's, may be able to reach a URL: its host is
 * neither this machine, nor an address or name of a private network.
 */
export function isReachable({ hostname }: URL): boolean {
  const host = hostname.replace(/^\[|\]$|\.$/g, '');
  const { isIP } = require('node:net') as typeof import('node:net');
  const family = isIP(host);
  if (family === 0) return host.includes('.') && !ownNames.test(host);
  return !networks().check(host, family === 4 ? 'ipv4' : 'ipv6');
}

const networks = lazy(() => {
  const { BlockList } = require('node:net') as typeof import('node:net');
  const list = new BlockList();
  for (const network of ownNetworks) {
    const [address, bits] = network.split('/');
    list.addSubnet(address!, Number(bits), address!.includes(':') ? 'ipv6' : 'ipv4');
  }
  return list;
});
