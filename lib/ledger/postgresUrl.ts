import { createHash } from 'node:crypto';

import { memoByKey } from '../kit/memo';

/**
 * The same URL as everybody writes it: host names know no capitals, 5432 is the port that need not
 * be named, and no name of a database ends with a slash.
 */
export function plainUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const plain = new URL(url);
  // The path of a socket, which stands in place of a host, may have capitals.
  if (!/%2f/i.test(plain.hostname)) plain.hostname = plain.hostname.toLowerCase();
  if (plain.port === '5432') plain.port = '';
  plain.pathname = plain.pathname.replace(/\/+$/, '');
  return plain.href;
}

/** What `pg` makes of a URL and the environment, as far as it is looked at here. */
interface Parameters {
  host: string;
}

/** A host without capitals and the dot of its root; the path of a socket may have capitals. */
const plainHost = (host: string): string =>
  host.startsWith('/') ? host.replace(/\/+$/, '') : host.toLowerCase().replace(/\.$/, '');

/**
 * A name that two URLs share if `pg` connects in the same way by both: what they leave out comes
 * from the environment (PGHOST, PGUSER …), and order and escapes do not matter.
 */
export const connectionName = memoByKey(100, async (url: string): Promise<string> => {
  const { Client } = await import('pg');
  try {
    const client = new Client({ connectionString: plainUrl(url) });
    const { connectionParameters } = client as unknown as { connectionParameters: Parameters };
    const host = plainHost(connectionParameters.host);
    const password = createHash('sha256').update(String(client.password)).digest('base64');
    return JSON.stringify({ ...connectionParameters, host, password });
  } catch {
    // Such as a certificate that cannot be read: opening it says so.
    return url;
  }
});
