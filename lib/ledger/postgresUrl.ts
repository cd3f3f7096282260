import { createHash } from 'node:crypto';

import { lazy, memoByKey } from '../kit/memo';

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

/**
 * A name that two URLs share if `pg` connects in the same way by both: what they leave out comes
 * from the environment (PGHOST, PGUSER …), and order and escapes do not matter.
 */
export const connectionName = memoByKey(100, (url: string): string => {
  try {
    const { password, ...connection } = connectionOf(url);
    const hash = createHash('sha256').update(String(password)).digest('base64');
    return JSON.stringify({ ...connection, password: hash });
  } catch {
    // Such as a certificate that cannot be read: opening it says so.
    return url;
  }
});

/** The parameters of a URL that say which ledger it is. */
const identifying = new Set(['host', 'port', 'user', 'options']);

/**
 * A name for files that belong to one ledger, known while its server is away; `undefined` where the
 * URL cannot be read. It consists of whatever decides in which schema of which database the tables
 * lie: without a search path, that is the user's own. Password and encryption are left out, for
 * correcting them is what brings a ledger back.
 */
export const ledgerFileName = memoByKey(100, (url: string): string | undefined => {
  if (!URL.canParse(url)) return undefined;
  const plain = new URL(url);
  plain.password = '';
  for (const name of new Set(plain.searchParams.keys()))
    if (!identifying.has(name)) plain.searchParams.delete(name);
  try {
    const { host, port, database, user, options } = connectionOf(plain.href);
    const schema = options?.trim().split(/\s+/).join(' ') ?? '';
    const owner = /search[_-]path/i.test(schema) && !schema.includes('$user') ? '' : user;
    const identity = JSON.stringify([host, port, database, schema, owner]);
    const hash = createHash('sha256').update(identity).digest('hex').slice(0, 16);
    // File systems take 255 bytes, of which what is moved aside needs some.
    const readable = `${host}-${port}-${database}`.replace(/[^\w.-]+/g, '-').slice(0, 100);
    return `twilio-ops-${readable}-${hash}`;
  } catch {
    // Such as an escape that is none: opening it says so.
    return undefined;
  }
});

interface Connection {
  host: string;
  port: number;
  database?: string;
  user?: string;
  password: unknown;
  options?: string;
}

const pg = lazy(() => require('pg') as typeof import('pg'));

/** How `pg` connects by a URL and the environment. */
function connectionOf(url: string): Connection {
  const client = new (pg().Client)({ connectionString: plainUrl(url) });
  const { connectionParameters } = client as unknown as { connectionParameters: Connection };
  const host = plainHost(connectionParameters.host);
  return { ...connectionParameters, host, password: client.password };
}

/** A host without capitals and the dot of its root; the path of a socket may have capitals. */
const plainHost = (host: string): string =>
  host.startsWith('/') ? host.replace(/\/+$/, '') : host.toLowerCase().replace(/\.$/, '');
