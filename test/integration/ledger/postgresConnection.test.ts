import { setTimeout as sleep } from 'node:timers/promises';

import type { Database } from '../../../lib/ledger/database';
import { defaultLimits } from '../../../lib/ledger/limits';
import { openLedger } from '../../../lib/ledger/open';
import { openPostgres } from '../../../lib/ledger/openPostgres';
import { startChild } from './startChild';
import { temporarySchema, type TemporarySchema } from './temporarySchema';

describe('the connection to PostgreSQL', () => {
  let schema: TemporarySchema;
  let database: Database;

  beforeAll(async () => {
    schema = await temporarySchema();
  });
  beforeEach(async () => {
    database = await openPostgres(urlOf(schema));
  });
  afterEach(() => database.close());
  afterAll(() => schema.drop());

  it('says whose it is, unless its URL does', async () => {
    const nameOf = async (one: Database) =>
      (await one.all(`SELECT current_setting('application_name') AS name`))[0]!['name'];
    const url = new URL(urlOf(schema));
    expect(await nameOf(database)).toBe(url.searchParams.get('application_name'));
    url.searchParams.delete('application_name');
    const unnamed = await openPostgres(url.href);
    expect(await nameOf(unnamed)).toBe('n8n-nodes-twilio-ops');
    await unnamed.close();
  });

  it('gives whole numbers as numbers, and nothing else', async () => {
    const [one] = await database.all(
      `SELECT 1767225600000::bigint AS time, count(*) AS count, 1.5::numeric AS amount, true AS yes`,
    );
    expect({ ...one }).toEqual({ time: 1_767_225_600_000, count: 1, amount: '1.5', yes: true });
  });

  it('is one of five at most', async () => {
    const used = await Promise.all(
      Array.from({ length: 30 }, () =>
        database.all(`SELECT pg_backend_pid() AS pid, pg_sleep(0.005)`),
      ),
    );
    expect(new Set(used.map(([row]) => row!['pid'])).size).toBeLessThanOrEqual(5);
  });

  it('is one of as many as are allowed, and of more once another credential allows more', async () => {
    const limits = { connections: 2 };
    const limited = await openPostgres(urlOf(schema), limits);
    const used = async () => {
      const rows = await Promise.all(
        Array.from({ length: 20 }, () =>
          limited.all(`SELECT pg_backend_pid() AS pid, pg_sleep(0.01)`),
        ),
      );
      return new Set(rows.map(([row]) => row!['pid'])).size;
    };
    expect(await used()).toBe(2);
    limits.connections = 7;
    expect(await used()).toBeGreaterThan(2);
    expect(await used()).toBeLessThanOrEqual(7);
    await limited.close();
  });

  it('belongs to one pool, however its URL is written and whatever its credentials want', async () => {
    const url = new URL(urlOf(schema));
    const host = url.hostname;
    const spellings = [
      url.href,
      url.href.replace('/test', '/test/'),
      url.href.replace(`:${url.port}/`, '/'),
      url.href.replace('postgres:', 'postgresql:'),
      url.href.replace(host, host.toUpperCase()),
      `${url.href.replace(/\?.*/, '')}?${[...url.searchParams]
        .reverse()
        .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
        .join('&')}`,
    ];
    expect(new Set(spellings).size).toBeGreaterThanOrEqual(4);
    const opened = await Promise.all(
      spellings.map((one, index) =>
        openLedger({ kind: 'postgres', url: one }, undefined, {
          ...defaultLimits,
          connections: index + 1,
        }),
      ),
    );
    expect(new Set(opened).size).toBe(1);
    expect(await opened[0]!.status()).toMatchObject({ connections: spellings.length });
    await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        opened[0]!.seen.first(`SM${index}`, new Date(), 60),
      ),
    );
    const [row] = await schema.query(
      `SELECT count(*) AS n FROM pg_stat_activity
        WHERE application_name = '${url.searchParams.get('application_name')}'
          AND pid <> pg_backend_pid()`,
    );
    // Those of the ledger, and of the database that each test here has open.
    expect(Number(row!['n'])).toBeLessThanOrEqual(spellings.length + 1);
    await opened[0]!.close();
  });

  it('does not keep a process from ending', async () => {
    const child = startChild(schema.location);
    await child.call('key');
    const begun = performance.now();
    await child.leave();
    // A pool closes what lies idle for ten seconds, and the process would end then.
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  it('may end while it lies idle, without a word to anybody', async () => {
    const [own] = await database.all('SELECT pg_backend_pid() AS pid');
    await schema.query(`SELECT pg_terminate_backend(${Number(own!['pid'])})`);
    await sleep(100);
    const [other] = await database.all('SELECT pg_backend_pid() AS pid');
    expect(other!['pid']).not.toBe(own!['pid']);
  });

  it('may end in the middle of a transaction, which then has not been', async () => {
    await database.run('CREATE TABLE IF NOT EXISTS made (id TEXT)');
    let attempts = 0;
    const cut = database.transaction(async (transaction) => {
      attempts += 1;
      // It is tried again for half a minute; once shows as much.
      if (attempts > 1) throw new Error('Cut once');
      await transaction.run(`INSERT INTO made VALUES ('a')`);
      const [own] = await transaction.all('SELECT pg_backend_pid() AS pid');
      await schema.query(`SELECT pg_terminate_backend(${Number(own!['pid'])})`);
      // Nothing is asked while its end is noticed: an error that nobody hears would end n8n.
      await sleep(100);
      await transaction.run(`INSERT INTO made VALUES ('b')`);
    });
    await expect(cut).rejects.toThrow('Cut once');
    expect(await database.all('SELECT * FROM made')).toEqual([]);
  });
});

function urlOf({ location }: TemporarySchema): string {
  if (location.kind !== 'postgres') throw new Error('not PostgreSQL');
  return location.url;
}
