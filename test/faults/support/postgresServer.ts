import { execFile, execFileSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chown, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { startChild } from '../../../sandbox/child';
import { freePort } from '../../../sandbox/n8n/free-port';
import { removeFolder, temporaryFolder } from '../../../sandbox/temporaryFolder';
import { until } from '../../../sandbox/until';

/**
 * `fast` rolls back what is open and ends connections in an orderly way; `immediate` is a crash,
 * and the next start recovers.
 */
export type StopMode = 'fast' | 'immediate';

/** A PostgreSQL server of one's own, on loopback, that may be stopped at any time. */
export interface PostgresServer {
  url: string;
  query(sql: string, database?: string): Promise<Array<Record<string, unknown>>>;
  /** A session of its own, to be ended by the caller. */
  connect(): Promise<Client>;
  stop(mode: StopMode): Promise<void>;
  start(): Promise<void>;
  /** Stands still: connections stay open, and nothing is answered any more. */
  freeze(): Promise<void>;
  thaw(): void;
  /** Stops it for good and deletes its data. */
  drop(): Promise<void>;
}

/** PostgreSQL's own signals: https://www.postgresql.org/docs/current/server-shutdown.html */
const signals = { fast: 'SIGINT', immediate: 'SIGQUIT' } as const;

/**
 * @param asksPasswords whether it does so of everybody but the user of `url`, as PostgreSQL's image
 * does
 */
export async function startPostgres({ asksPasswords = false } = {}): Promise<PostgresServer> {
  const bin = await findBinaries();
  const account = serverAccount();
  const folder = await temporaryFolder('twilio-ops-postgres');
  const data = join(folder, 'data');
  await mkdir(data, { mode: 0o700 });
  if (account) {
    for (const path of [folder, data]) await chown(path, account.uid, account.gid);
  }
  const initdb = ['-D', data, '-U', 'faults', '-A', 'trust', '-E', 'UTF8', '--locale=C'];
  await promisify(execFile)(join(bin, 'initdb'), initdb, { cwd: folder, ...account });
  if (asksPasswords)
    await writeFile(
      join(data, 'pg_hba.conf'),
      `host all faults all trust\nhost all all all scram-sha-256\n`,
    );
  const port = await freePort();
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    logging_collector: 'off',
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const url = `postgres://faults@127.0.0.1:${port}/postgres`;
  let server: ChildProcess | undefined;
  let frozen: number[] = [];

  const connect = async (database = 'postgres') => {
    const connectionString = url.replace(/postgres$/, database);
    const client = new Client({ connectionString, application_name: 'faults' });
    // A session that the server ends is noticed by its next query.
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };
  const query: PostgresServer['query'] = async (sql, database) => {
    const client = await connect(database);
    try {
      return (await client.query(sql)).rows as Array<Record<string, unknown>>;
    } finally {
      await client.end();
    }
  };
  const start = async () => {
    server = startChild(join(bin, 'postgres'), ['-D', data, ...flags], {
      cwd: folder,
      stdio: 'ignore',
      ...account,
    });
    await until('PostgreSQL answers', () =>
      query('SELECT 1').catch(() => {
        if (server?.exitCode !== null) throw new Error(`PostgreSQL ended: ${server?.exitCode}`);
        return undefined;
      }),
    );
  };
  const stop: PostgresServer['stop'] = async (mode) => {
    if (!server) return;
    const ended = new Promise((resolve) => server!.once('exit', resolve));
    server.kill(signals[mode]);
    await ended;
    server = undefined;
  };
  const thaw = () => {
    for (const pid of frozen.splice(0)) signal(pid, 'SIGCONT');
  };

  await start();
  return {
    url,
    query,
    connect,
    stop,
    start,
    async freeze() {
      const rows = await query('SELECT pid FROM pg_stat_activity');
      frozen = [server!.pid!, ...rows.map(({ pid }) => Number(pid))];
      for (const pid of frozen) signal(pid, 'SIGSTOP');
    },
    thaw,
    async drop() {
      thaw();
      await stop('immediate');
      await removeFolder(folder);
    },
  };
}

async function findBinaries(): Promise<string> {
  const root = '/usr/lib/postgresql';
  const versions = await readdir(root).catch(() => []);
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0];
  if (!newest)
    throw new Error(
      'These tests start PostgreSQL servers of their own, and it is not installed: apt-get install postgresql',
    );
  return join(root, newest, 'bin');
}

/** PostgreSQL refuses to run as root: then its own user runs it. */
function serverAccount(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** A session that has ended since it was listed is as good as frozen. */
function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
