import { execFileSync } from 'node:child_process';
import {
  chmod,
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import type { Database } from '../../../lib/ledger/database';
import { LedgerError } from '../../../lib/ledger/LedgerError';
import { assemble } from '../../../lib/ledger/assemble';
import { openSqlite } from '../../../lib/ledger/openSqlite';
import { defaultLimits } from '../../../lib/ledger/limits';
import { openLedger } from '../../../lib/ledger/open';
import { checkVersion } from '../../../lib/ledger/openPostgres';
import { freePort } from '../../../sandbox/n8n/free-port';
import { ada, decision, grant, wait } from './contract/samples';

describe('opening a SQLite ledger', () => {
  let folder: string;
  let path: string;
  const open = (where = path) => openLedger({ kind: 'sqlite', path: where });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ledger-'));
    path = join(folder, 'ledger.sqlite');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('gives one ledger for a file, however it is named and however many ask at once', async () => {
    const ledgers = await Promise.all([open(), open(), open(relative(process.cwd(), path))]);
    expect(new Set(ledgers).size).toBe(1);
    await ledgers[0]!.close();
  });

  it('gives the one that is open, or is being opened, for a file that is there', async () => {
    await (await open()).close();
    const [one, another] = await Promise.all([open(), open()]);
    expect(another).toBe(one);
    expect(await open()).toBe(one);
    await one.close();
  });

  it('touches no file for a ledger in memory, though one has its name', async () => {
    const before = process.cwd();
    process.chdir(folder);
    try {
      await writeFile(':memory:', 'mine', { mode: 0o644 });
      await (await open(':memory:')).close();
      expect(await readdir(folder)).toEqual([':memory:']);
      expect((await stat(':memory:')).mode & 0o777).toBe(0o644);
      await rm(':memory:');
      await (await open(':memory:')).close();
      expect(await readdir(folder)).toEqual([]);
    } finally {
      process.chdir(before);
    }
  });

  it('gives a new ledger in memory each time', async () => {
    const [first, second] = await Promise.all([open(':memory:'), open(':memory:')]);
    await first.consent.append([grant()]);
    expect((await second.consent.eventsOf([ada])).get(ada)).toEqual([]);
    await Promise.all([first.close(), second.close()]);
  });

  it('finds everything again after it was closed', async () => {
    const before = await open();
    await before.consent.append([grant()]);
    await before.close();
    await before.close();
    const after = await open();
    expect(after).not.toBe(before);
    expect((await after.consent.eventsOf([ada])).get(ada)).toEqual([grant()]);
    expect(await after.key()).toEqual(await before.key());
    await after.close();
  });

  it('keeps what any credential wants it to keep', async () => {
    const openWith = (decisions: number) =>
      openLedger({ kind: 'sqlite', path }, undefined, {
        ...defaultLimits,
        keepDays: { ...defaultLimits.keepDays, decisions },
      });
    const daysAgo = (days: number) =>
      decision(`d${days}`, { evaluatedAt: new Date(Date.now() - days * 86_400_000) });
    const ledger = await openWith(10);
    expect(await openWith(20)).toBe(ledger);
    expect(await openWith(5)).toBe(ledger);
    await ledger.decisions.append([4, 12, 19, 21].map(daysAgo));
    // What is deleted when the ledger is opened may be under way.
    await ledger.decisions.prune();
    const left = await ledger.decisions.list({ limit: 10 });
    expect(left.map(({ decisionId }) => decisionId)).toEqual(['d4', 'd12', 'd19']);
    await ledger.close();
  });

  it('tells other processes at once what it is to keep', async () => {
    const keeping = (decisions: number) =>
      openLedger({ kind: 'sqlite', path }, undefined, {
        ...defaultLimits,
        keepDays: { ...defaultLimits.keepDays, decisions },
      });
    const ledger = await keeping(800);
    await keeping(3_000);
    const other = await assemble(await openSqlite(path));
    const kept = async () => (await other.status()).keepDays.decisions;
    while ((await kept()) < 3_000) await new Promise((resolve) => setTimeout(resolve, 5));
    await other.close();
    await ledger.close();
  });

  it('is another for another file', async () => {
    const [one, two] = await Promise.all([open(), open(join(folder, 'another.sqlite'))]);
    expect(one).not.toBe(two);
    await Promise.all([one.close(), two.close()]);
  });

  it('deletes what has expired, now and once a day, until it is closed', async () => {
    await (await open()).close();
    const other = new DatabaseSync(path);
    const mark = (id: string) =>
      other.exec(`INSERT INTO twilio_ops_seen (id, expires_at) VALUES ('${id}', 1)`);
    const left = () => other.prepare('SELECT id FROM twilio_ops_seen').all().length;
    const pruned = async () => {
      for (let turn = 0; turn < 1_000 && left() > 0; turn += 1)
        await new Promise((resolve) => setImmediate(resolve));
      return left() === 0;
    };
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'performance'] });
    mark('before');
    const ledger = await open();
    expect(await pruned()).toBe(true);
    mark('meanwhile');
    jest.advanceTimersByTime(86_399_999);
    for (let turn = 0; turn < 100; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(left()).toBe(1);
    jest.advanceTimersByTime(1);
    expect(await pruned()).toBe(true);
    expect(jest.getTimerCount()).toBe(1);
    await ledger.close();
    expect(jest.getTimerCount()).toBe(0);
    jest.useRealTimers();
    other.close();
  });

  it('goes on a minute later where a minute was not enough to delete all', async () => {
    await (await open()).close();
    const other = new DatabaseSync(path);
    const mark = () => other.exec(`INSERT INTO twilio_ops_seen (id, expires_at) VALUES ('one', 1)`);
    const left = () => other.prepare('SELECT id FROM twilio_ops_seen').all().length;
    const turn = async () => new Promise((resolve) => setImmediate(resolve));
    const isPruned = async () => {
      for (let turns = 0; turns < 1_000 && left() > 0; turns += 1) await turn();
      for (let turns = 0; turns < 50; turns += 1) await turn();
      return left() === 0;
    };
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'performance'] });
    const real = performance.now.bind(performance);
    let passed = 0;
    const clock = jest.spyOn(performance, 'now').mockImplementation(() => real() + passed);
    mark();
    const ledger = await open();
    passed = 60_000;
    expect(await isPruned()).toBe(true);
    mark();
    jest.advanceTimersByTime(60_000);
    expect(await isPruned()).toBe(true);
    mark();
    jest.advanceTimersByTime(60_000);
    for (let turns = 0; turns < 100; turns += 1) await turn();
    expect(left()).toBe(1);
    expect(jest.getTimerCount()).toBe(1);
    await ledger.close();
    expect(jest.getTimerCount()).toBe(0);
    clock.mockRestore();
    jest.useRealTimers();
    other.close();
  });

  it('notes how much it has deleted, how many waits timed out, and whether it is away', async () => {
    const noted: unknown[][] = [];
    const opened = async () =>
      openLedger({ kind: 'sqlite', path }, undefined, undefined, (...figures) => {
        noted.push(figures);
      });
    const ledger = await opened();
    await ledger.prune(new Date());
    expect(noted).toEqual([]);
    const before = new Date(Date.now() - 10_000);
    await ledger.seen.first('SM1', before, 1);
    await ledger.seen.first('SM2', before, 1);
    await ledger.waits.create(wait('w1', { expiresAt: before }));
    await ledger.waits.create(wait('w2', { expiresAt: before }));
    await ledger.waits.take('w2');
    await ledger.prune(new Date());
    expect(noted).toEqual([
      ['pruned', { seen: 2, waits: 1, seconds: 0 }],
      ['waits', { expired: 1 }],
    ]);
    await ledger.close();
    const other = new DatabaseSync(path);
    other.exec(`INSERT INTO twilio_ops_migrations VALUES (999, 'from the future', 0)`);
    await expect(opened()).rejects.toThrow('schema version 999');
    expect(noted.slice(2)).toEqual([['ledger', { state: 'away' }]]);
    other.close();
  });

  it('opens all the same where nothing can be deleted just now', async () => {
    await (await open()).close();
    const other = new DatabaseSync(path);
    other.exec('DROP TABLE twilio_ops_seen');
    const ledger = await open();
    await expect(ledger.prune(new Date())).rejects.toThrow('twilio_ops_seen');
    expect(await ledger.consent.append([grant()])).toBe(1);
    await ledger.close();
    other.close();
  });

  it('closes the file of a ledger that it cannot use', async () => {
    await (await open()).close();
    const other = new DatabaseSync(path);
    other.exec(`INSERT INTO twilio_ops_migrations VALUES (999, 'from the future', 0)`);
    await expect(open()).rejects.toThrow('schema version 999');
    other.exec('DELETE FROM twilio_ops_migrations WHERE version = 999');
    other.close();
    // SQLite removes its log when the last connection closes.
    expect((await readdir(folder)).sort()).toEqual(['ledger.sqlite']);
    await (await open()).close();
  });

  it('closes a file with which it cannot begin', async () => {
    const exec = jest.spyOn(DatabaseSync.prototype, 'exec');
    exec.mockImplementationOnce(() => {
      throw new Error('out of memory');
    });
    await expect(open()).rejects.toThrow('out of memory');
    const [connection] = exec.mock.contexts as DatabaseSync[];
    expect(connection!.isOpen).toBe(false);
    exec.mockRestore();
  });

  it('lets nobody else read the file', async () => {
    const ledger = await open();
    const modes = await Promise.all(
      [path, `${path}-wal`, `${path}-shm`].map(async (file) => (await stat(file)).mode & 0o777),
    );
    expect(modes).toEqual([0o600, 0o600, 0o600]);
    await ledger.close();
  });

  it('closes files to others that were open to them', async () => {
    const files = [path, `${path}-wal`, `${path}-shm`];
    const modes = async () =>
      Promise.all(files.map(async (file) => (await stat(file)).mode & 0o777));
    await (await open()).close();
    await chmod(path, 0o644);
    // Another process that has it open, with the mode that its files had; of an empty log, SQLite
    // itself would change it.
    const other = new DatabaseSync(path);
    other.exec(`INSERT INTO twilio_ops_seen (id, expires_at) VALUES ('SM1', 1)`);
    expect(await modes()).toEqual([0o644, 0o644, 0o644]);
    const ledger = await open();
    expect(await modes()).toEqual([0o600, 0o600, 0o600]);
    other.close();
    await ledger.close();
  });

  it('opens one that Litestream replicates', async () => {
    await (await open()).close();
    const litestream = new DatabaseSync(path);
    litestream.exec('CREATE TABLE _litestream_seq (id INTEGER)');
    litestream.close();
    await (await open()).close();
  });

  it('opens no database of another program, and leaves it as it is', async () => {
    for (const mode of ['DELETE', 'WAL']) {
      const theirs = join(folder, `${mode}.sqlite`);
      const other = new DatabaseSync(theirs);
      other.exec(`PRAGMA journal_mode = ${mode}; CREATE TABLE execution_entity (id INTEGER)`);
      await chmod(theirs, 0o644);
      const before = await readFile(theirs);
      await expect(open(theirs)).rejects.toThrow(
        `${theirs} is the database of another program, as it has a table "execution_entity". Name a file of its own`,
      );
      expect(await readFile(theirs)).toEqual(before);
      expect((await stat(theirs)).mode & 0o777).toBe(0o644);
      const tables = other.prepare('SELECT name FROM sqlite_schema').all();
      expect(tables).toMatchObject([{ name: 'execution_entity' }]);
      other.close();
    }
  });

  it('leaves what another program has not yet put into its database', async () => {
    const theirs = join(folder, 'theirs.sqlite');
    const other = new DatabaseSync(theirs);
    other.exec('PRAGMA journal_mode = WAL; CREATE TABLE execution_entity (id INTEGER)');
    const left = join(folder, 'left.sqlite');
    const files = [left, `${left}-wal`];
    for (const ending of ['', '-wal']) await copyFile(`${theirs}${ending}`, `${left}${ending}`);
    other.close();
    const contents = async () => Promise.all(files.map(async (file) => readFile(file)));
    const before = await contents();
    await expect(open(left)).rejects.toThrow('is the database of another program');
    expect(await contents()).toEqual(before);
  });

  it.each(['application_id', 'user_version'])(
    'opens no empty database that another program has marked as its own, by %s',
    async (mark) => {
      const theirs = join(folder, `${mark}.sqlite`);
      const other = new DatabaseSync(theirs);
      other.exec(`PRAGMA ${mark} = 7`);
      other.close();
      const before = await readFile(theirs);
      await expect(open(theirs)).rejects.toThrow(
        `${theirs} is the database of another program, as it is marked (${mark} 7). Name a file of its own`,
      );
      expect(await readFile(theirs)).toEqual(before);
    },
  );

  it('opens nothing but a file: it would wait for a pipe for ever', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    for (const path of [pipe, '/dev/null'])
      await expect(open(path)).rejects.toThrow(`${path} is a pipe or a device. Name a file`);
  });

  it('opens what a process left that was killed', async () => {
    const ledger = await open();
    await ledger.consent.append([grant()]);
    for (const [name, endings] of Object.entries({
      all: ['', '-wal', '-shm'],
      log: ['', '-wal'],
    })) {
      const left = join(folder, name);
      for (const ending of endings) await copyFile(`${path}${ending}`, `${left}${ending}`);
      const again = await open(left);
      expect(await again.consent.list({ limit: 10 })).toHaveLength(1);
      await again.close();
    }
    await ledger.close();
  });

  it('says which folder is missing, and tries anew when it is there', async () => {
    const inside = join(folder, 'deeper', 'ledger.sqlite');
    await expect(open(inside)).rejects.toThrow(
      `The folder ${join(folder, 'deeper')} does not exist. Create it`,
    );
    await mkdir(join(folder, 'deeper'));
    await (await open(inside)).close();
  });

  it('says what else is wrong with a path', async () => {
    await expect(open(folder)).rejects.toThrow(`${folder} is a folder. Name a file in it`);
    await writeFile(
      path,
      'Dear diary, this is no database, but it is long enough to be looked at.'.repeat(20),
    );
    await expect(open()).rejects.toThrow('is not a SQLite database');
    await expect(open(join(path, 'ledger.sqlite'))).rejects.toThrow(`${path} is not a folder`);
    await expect(open()).rejects.toBeInstanceOf(LedgerError);
  });
});

describe('opening a PostgreSQL ledger', () => {
  const message = async (url: string): Promise<string> => {
    const error = await openLedger({ kind: 'postgres', url }).catch((reason: Error) => reason);
    expect(error).toBeInstanceOf(LedgerError);
    return (error as Error).message;
  };

  it.each([
    ['a per cent sign that is not escaped', 'postgres://ada:hunter2%zz@127.0.0.1/test'],
    ['a per cent sign before one digit', 'postgres://ada:hunter2%2z@127.0.0.1/test'],
    ['a per cent sign in the user', 'postgres://ada%:hunter2@127.0.0.1/test'],
    ['not a URL', 'hunter2'],
    ['another protocol', 'mysql://ada:hunter2@127.0.0.1/test'],
    ['a password that is not escaped', 'postgres://ada:hunter2#@127.0.0.1/test'],
    ['a password that looks like a port', 'postgres://ada:1234/hunter2@127.0.0.1/test'],
  ])('says what the URL must look like: %s', async (_name, url) => {
    const text = await message(url);
    expect(text).toContain('not of the form postgres://user:password@host:5432/database');
    expect(text).not.toMatch(/hunter2|1234/);
  });

  it('says where nothing answers, without user and password', async () => {
    const port = await freePort();
    const text = await message(`postgres://ada:hunter2@127.0.0.1:${port}/test`);
    expect(text).toContain(`Nothing answers at 127.0.0.1:${port}/test. Start PostgreSQL there`);
    expect(text).not.toMatch(/ada|hunter2/);
  });

  it.each([
    ['postgres:///test', 'localhost:5432/test'],
    ['postgresql://ada:hunter2@[::1]:1/test', '[::1]:1/test'],
    ['postgres://ada:hunter%40%3A2@localhost:1/test', 'localhost:1/test'],
  ])('names the place without user and password: %s', async (url, place) => {
    // Cannot even be tried.
    const text = await message(`${url}?sslmode=verify-full&sslrootcert=/nowhere/ca.pem`);
    expect(text).toContain('/nowhere/ca.pem');
    expect(text).toContain(`(${place})`);
    expect(text).not.toMatch(/ada|hunter/);
  });

  it.each([
    ['UTF8', true],
    ['SQL_ASCII', true],
    ['LATIN1', false],
  ])('takes a database with the encoding %s: %s', async (encoding, isTaken) => {
    const all = async () => [{ version: '150004', encoding }];
    const checked = checkVersion({ all } as unknown as Database, 'db:5432/test');
    if (isTaken) await checked;
    else await expect(checked).rejects.toThrow('db:5432/test has LATIN1');
  });

  it('refuses a server that is too old', async () => {
    const withVersion = (version: string) =>
      ({ all: async () => [{ version }] }) as unknown as Database;
    const refused = checkVersion(withVersion('119999'), 'db:5432/test');
    await expect(refused).rejects.toThrow('needs PostgreSQL 12 or newer; db:5432/test has 11');
    await expect(refused).rejects.toBeInstanceOf(LedgerError);
    await checkVersion(withVersion('120000'), 'db:5432/test');
    await checkVersion(withVersion('170004'), 'db:5432/test');
  });
});
