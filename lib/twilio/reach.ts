import { lazy } from '../kit/memo';

/** Addresses that lead to this machine, or into a network that is not the internet's. */
const ownNetworks = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16'],
  ...['172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16'],
  ...['198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
];

/**
 * Of IPv6, only 2000::/3 is the internet's, which leaves out IPv4 in other forms (mapped, NAT64);
 * and in it not what is translated (Teredo, 6to4), tested, or printed in books.
 */
const internetOfIpv6 = '2000::/3';
const notInternetOfIpv6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

/**
 * Names that no name server of the internet knows (RFC 2606, 6761, 6762, 8375, 9476), and those
 * of containers and companies.
 */
const ownNames =
  /\.(?:localhost|localdomain|local|internal|intranet|intra|private|localnet|onprem|fritz\.box|lan|home|corp|home\.arpa|svc|cluster|consul|docker|test|example|invalid|onion|alt)$/;

/**
 * Name services that answer with the address in the name itself (10.0.0.1.nip.io), or always with
 * this machine's.
 */
const addressNames =
  /(?:^|\.)(?:nip\.io|sslip\.io|xip\.io|traefik\.me|backname\.io|local-ip\.(?:co|sh|medicmobile\.org)|plex\.direct)$/;
const thisMachine =
  /(?:^|\.)(?:localtest\.me|lvh\.me|vcap\.me|local\.gd|ddev\.site|docksal\.site)$/;

/** `app-10-0-0-1`, `0a000001` and `fd00--1`, as these services write addresses. */
function addressIn(host: string): string | undefined {
  if (!addressNames.test(host)) return undefined;
  const dotted = /(?:^|[.-])(\d+[.-]\d+[.-]\d+[.-]\d+)[.-]/.exec(host)?.[1];
  if (dotted !== undefined) return dotted.replaceAll('-', '.');
  const hex = /(?:^|[.-])([\da-f]{8})\./.exec(host)?.[1];
  if (hex !== undefined) return [...Buffer.from(hex, 'hex')].join('.');
  return /(?:^|\.)([\da-f]*-[\da-f-]*-[\da-f]*)\./.exec(host)?.[1]?.replaceAll('-', ':');
}

/**
 * Whether servers on the internet, such as Twilio's, may be able to reach a URL: its host is
 * neither this machine, nor an address or name of a private network. Other spellings of an IPv4
 * address (octal, hex, one number) are read by `URL` already.
 */
export function isReachable({ hostname }: URL): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const { isIP } = require('node:net') as typeof import('node:net');
  const named = addressIn(host) ?? host;
  const family = isIP(named);
  if (family === 4) return !networks().own.check(named, 'ipv4');
  if (family === 6)
    return networks().internet.check(named, 'ipv6') && !networks().own.check(named, 'ipv6');
  const labels = host.split('.');
  return (
    labels.length > 1 && labels.every(Boolean) && !ownNames.test(host) && !thisMachine.test(host)
  );
}

const networks = lazy(() => ({
  own: blockList([...ownNetworks, ...notInternetOfIpv6]),
  internet: blockList([internetOfIpv6]),
}));

function blockList(list: readonly string[]) {
  const { BlockList } = require('node:net') as typeof import('node:net');
  const made = new BlockList();
  for (const network of list) {
    const [address, bits] = network.split('/');
    made.addSubnet(address!, Number(bits), address!.includes(':') ? 'ipv6' : 'ipv4');
  }
  return made;
}
