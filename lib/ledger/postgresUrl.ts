import { createHash } from 'node:crypto';

import { lazy, memoByKey } from '../kit/memo';

/** What people write for `ssl`, in the words of `pg`, which takes any other for "yes". */
const sslWords: Readonly<Record<string, string>> = {
  ...{ true: 'true', yes: 'true', on: 'true', '1': 'true' },
  ...{ false: '0', no: '0', off: '0', '0': '0', '': '' },
  'no-verify': 'no-verify',
};

/** Whether `pg` knows what `ssl` in this URL says: at any other word it ends the process. */
export const isKnownSsl = (url: string): boolean =>
  new URL(url).searchParams
    .getAll('ssl')
    .every((word) => Object.hasOwn(sslWords, word.toLowerCase()));

/**
 * The same URL as everybody writes it: host names know no capitals, and no name of a database ends
 * with a slash. The port stays, since without one `pg` takes that of the environment.
 */
export function plainUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const plain = new URL(url);
  // The path of a socket, which stands in place of a host, may have capitals.
  if (!/%2f/i.test(plain.hostname)) plain.hostname = plain.hostname.toLowerCase();
  plain.pathname = plain.pathname.replace(/\/+$/, '');
  // Of several, the last one counts.
  const ssl = plain.searchParams.getAll('ssl').at(-1)?.toLowerCase();
  if (ssl !== undefined) plain.searchParams.set('ssl', sslWords[ssl] ?? ssl);
  return plain.href;
}

/** How a connection to a ledger is made, as `pg` takes it; what the URL says comes first. */
export const connectionOptions = (url: string) => ({
  connectionString: plainUrl(url),
  application_name: 'n8n-nodes-twilio-ops',
  connectionTimeoutMillis: 10_000,
  query_timeout: 60_000,
  keepAlive: true,
});

/**
 * A name that two URLs share if `pg` connects in the same way by both, for it is made from what
 * `pg` has understood: what they leave out comes from the environment (PGHOST, PGUSER …), and
 * neither order, escapes, empty parameters nor another word for the same encryption matter.
 */
export const connectionName = memoByKey(100, (url: string): string => {
  try {
    const { ssl, ...connection } = connectionOf(url);
    const used = Object.entries({ ...connection, ssl: plainSsl(ssl) })
      // `pg` leaves out whatever is empty, too.
      .filter(([, value]) => Boolean(value))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return createHash('sha256').update(JSON.stringify(used)).digest('base64');
  } catch {
    // Such as a certificate that cannot be read: opening it says so.
    return url;
  }
});

/**
 * Host and port that `pg` connects to, which parameters and the environment may name, too;
 * `undefined` where it could not even begin.
 */
export function serverOf(url: string): string | undefined {
  try {
    const { host, port } = connectionOf(url);
    if (!Number.isInteger(port)) return undefined;
    const shown = host.startsWith('/') ? encodeURIComponent(host) : host;
    return `${shown.includes(':') ? `[${shown}]` : shown}:${port}`;
  } catch {
    // Such as a certificate that cannot be read: opening it says so.
    return undefined;
  }
}

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
  ssl: unknown;
}

const pg = lazy(() => require('pg') as typeof import('pg'));

/** How `pg` connects by a URL and the environment. */
function connectionOf(url: string): Connection {
  const client = new (pg().Client)(connectionOptions(url));
  const { connectionParameters } = client as unknown as { connectionParameters: Connection };
  const host = plainHost(connectionParameters.host);
  return { ...connectionParameters, host, password: client.password };
}

/**
 * How it is encrypted; `undefined`: not at all. `true` is to `pg` what no wish is. A private key
 * does not show among the others, and a function stands for one check that is not made.
 */
function plainSsl(ssl: unknown): unknown {
  if (!ssl) return undefined;
  const { key } = Object(ssl) as { key?: unknown };
  const wishes = ssl === true ? {} : { ...Object(ssl), key };
  return Object.entries(wishes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, typeof value === 'function' ? 'none' : value])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

/** A host without capitals and the dot of its root; the path of a socket may have capitals. */
const plainHost = (host: string): string =>
  host.startsWith('/') ? host.replace(/\/+$/, '') : host.toLowerCase().replace(/\.$/, '');
