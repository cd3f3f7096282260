import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

import { migrate } from '../../../lib/ledger/migrate';
import { openGround, type Ground } from '../../../lib/ledger/move/ground';
import { openLedger, spoolOf, type LedgerLocation } from '../../../lib/ledger/open';
import { removeFolder, temporaryFolder } from '../../../sandbox/temporaryFolder';
import { contents, fillAll } from '../../unit/ledger/contract/filled';
import { ada, bob, grant, revoke } from '../../unit/ledger/contract/samples';
import { startChild } from './startChild';
import { temporarySchema, urlOf, type TemporarySchema } from './temporarySchema';

const program = join(__dirname, '../../../commands/move-ledger.ts');
/** Nothing listens there, and nobody has this password. */
const unreachable = 'postgres://ada:s3cr%20et@127.0.0.1:9/ledger';

let folder: string;
let schema: TemporarySchema;
const running: ChildProcess[] = [];

beforeEach(async () => {
  [folder, schema] = [await temporaryFolder('move-ledger'), await temporarySchema()];
});
afterEach(async () => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  await schema.drop();
  await removeFolder(folder);
});

function start(environment: Record<string, string | undefined>, ...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...args], {
    env: { PATH: process.env['PATH'], ...environment },
  });
  running.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, said }));
  return { child, ended };
}

const call = async (environment: Record<string, string | undefined>, ...args: string[]) =>
  start(environment, ...args).ended;

const written = (location: LedgerLocation) =>
  location.kind === 'sqlite' ? location.path : location.url;
const between = (from: LedgerLocation, to: LedgerLocation) => ({
  TWILIO_OPS_LEDGER_FROM: written(from),
  TWILIO_OPS_LEDGER_TO: written(to),
});

const inFile = (): LedgerLocation => ({ kind: 'sqlite', path: join(folder, 'ledger.sqlite') });
/** By another name than the connection of the tests, which would pass for one of n8n. */
const inPostgres = (): LedgerLocation => {
  const url = new URL(urlOf(schema));
  url.searchParams.set('application_name', `n8n ${url.searchParams.get('application_name')}`);
  return { kind: 'postgres', url: url.href };
};

async function within<Result>(
  location: LedgerLocation,
  work: (ground: Ground) => Promise<Result>,
): Promise<Result> {
  const ground = await openGround(location);
  return work(ground).finally(() => ground.database.close());
}

const fill = async (location: LedgerLocation, count?: number) =>
  within(location, async ({ database, catalog }) => {
    await migrate(database);
    const tables = await fillAll(database, catalog, count);
    return { tables, before: await contents(database, tables) };
  });

const count = async (location: LedgerLocation, table: string): Promise<number> =>
  within(location, async ({ database }) => {
    const [row] = await database.all(`SELECT count(*) AS count FROM ${table}`).catch(() => []);
    return Number(row?.['count'] ?? 0);
  });

describe.each([
  ['SQLite to PostgreSQL', inFile, inPostgres],
  ['PostgreSQL to SQLite', inPostgres, inFile],
])('the command, from %s', (_name, from, to) => {
  it('moves the ledger, says so, and does nothing the second time', async () => {
    const { tables, before } = await fill(from());
    const first = await call(between(from(), to()));
    expect(first).toMatchObject({ code: 0, said: expect.stringContaining('has been moved from') });
    expect(first.said).toContain('rows are the same in both ledgers');
    const moved = () => within(to(), async ({ database }) => contents(database, tables));
    expect(await moved()).toEqual(before);
    const second = await call(between(from(), to()));
    expect(second).toMatchObject({ code: 0, said: expect.stringContaining('Nothing to do') });
    expect(second.said).not.toContain('copied');
    expect(await moved()).toEqual(before);
  });

  it('goes on after kill -9, however often, and loses nothing', async () => {
    const { tables, before } = await fill(from(), 3_000);
    for (const table of ['twilio_ops_consent', 'twilio_ops_sends', 'twilio_ops_waits']) {
      const { child, ended } = start(between(from(), to()), '--n8n-is-stopped');
      while ((await count(to(), table)) === 0 && child.exitCode === null) await sleep(20);
      child.kill('SIGKILL');
      expect(await ended).toMatchObject({ code: null });
      await expect(openLedger(from())).rejects.toThrow('--undo');
      await expect(openLedger(to())).rejects.toThrow('not complete');
    }
    const last = await call(between(from(), to()), '--n8n-is-stopped');
    expect(last).toMatchObject({ code: 0 });
    expect(last.said).not.toMatch(/twilio_ops_consent: .* copied/);
    expect(await within(to(), async ({ database }) => contents(database, tables))).toEqual(before);
  });

  it('says beforehand what it would do, and changes nothing', async () => {
    const { tables, before } = await fill(from());
    const { code, said } = await call(between(from(), to()), '--dry-run');
    expect(code).toBe(0);
    expect(said).toMatch(/twilio_ops_consent: 30 rows[\s\S]*would be moved/);
    expect(
      await schema.query(`SELECT tablename FROM pg_tables
      WHERE schemaname = current_schema()`),
    ).toHaveLength(from === inFile ? 0 : tables.length + 1);
    expect(readdirSync(folder)).toEqual(from === inFile ? ['ledger.sqlite'] : []);
    expect(await within(from(), async ({ database }) => contents(database, tables))).toEqual(
      before,
    );
    await (await openLedger(from())).close();
  });

  it('takes in what people said while neither ledger could be written', async () => {
    await fill(from());
    const spooled = { ...from(), ...(from === inPostgres && { spoolFolder: folder }) };
    const spool = spoolOf(spooled as LedgerLocation)!;
    await spool.append([revoke()]);
    const environment = {
      ...between(from(), to()),
      ...(from === inPostgres && { TWILIO_OPS_LEDGER_SPOOL_FOLDER: folder }),
    };
    const { said } = await call(environment, '--n8n-is-stopped');
    expect(said).toContain('1 opt-outs and opt-ins that waited on the disk');
    await spool.append([revoke({ recipient: bob })]);
    expect((await call(environment)).said).toMatch(/1 opt-outs[\s\S]*Nothing to do/);
    const ledger = await openLedger(to());
    const events = await ledger.consent.eventsOf([ada, bob]);
    expect([...events.values()]).toMatchObject([[{ kind: 'revoke' }], [{ kind: 'revoke' }]]);
    await ledger.close();
    expect(await spool.read()).toEqual([]);
  });

  it('can be given up after it was broken off', async () => {
    await fill(from(), 2_000);
    const { child, ended } = start(between(from(), to()), '--n8n-is-stopped');
    while ((await count(to(), 'twilio_ops_consent')) === 0) await sleep(20);
    child.kill('SIGKILL');
    await ended;
    expect(await call(between(from(), to()), '--undo')).toMatchObject({ code: 0 });
    await (await openLedger(from())).close();
  });
});

it('a target that is lost after the move is given up by whoever says so', async () => {
  await fill(inFile());
  expect(await call(between(inFile(), inPostgres()))).toMatchObject({ code: 0 });
  const gone = { ...between(inFile(), inPostgres()), TWILIO_OPS_LEDGER_TO: unreachable };
  const refused = await call(gone, '--undo');
  expect([refused.code, refused.said]).toEqual([
    1,
    expect.stringMatching(/Nothing answers at 127\.0\.0\.1:9.* add --target-is-lost/),
  ]);
  // Who can see it knows better.
  const seen = await call(between(inFile(), inPostgres()), '--undo', '--target-is-lost');
  expect([seen.code, seen.said]).toEqual([1, expect.stringContaining('n8n may have used it')]);
  const lost = await call(gone, '--undo', '--target-is-lost');
  expect([lost.code, lost.said]).toEqual([0, expect.stringContaining('is missing: opt-outs')]);
  await (await openLedger(inFile())).close();
});

it('a database that is only looked at refuses to be written', async () => {
  const ground = await openGround(inPostgres(), undefined, 'read');
  const [row] = await ground.database.all('SHOW transaction_read_only');
  await ground.database.close();
  expect(row).toEqual({ transaction_read_only: 'on' });
});

describe('the command refuses', () => {
  it('a ledger that a process of n8n has open, even if it does nothing', async () => {
    await fill(inFile());
    const n8n = startChild(inFile());
    await n8n.call('key');
    const { code, said } = await call(between(inFile(), inPostgres()));
    expect([code, said]).toEqual([1, expect.stringContaining('is in use. Stop all processes')]);
    expect(await n8n.call('consent', 'append', [grant()])).toBe(1);
    const dry = await call(between(inFile(), inPostgres()), '--dry-run');
    expect([dry.code, dry.said]).toEqual([0, expect.stringContaining('is in use')]);
    await n8n.kill();
    expect(await call(between(inFile(), inPostgres()))).toMatchObject({ code: 0 });
  });

  it('a ledger in PostgreSQL to which n8n is connected, under whatever name', async () => {
    await fill(inPostgres());
    const n8n = startChild(inPostgres());
    await n8n.call('key');
    const refused = [1, expect.stringContaining('is in use. Stop all processes')];
    const connected = await call(between(inPostgres(), inFile()));
    expect([connected.code, connected.said]).toEqual(refused);
    await n8n.kill();
    const named = new URL(urlOf(schema));
    named.searchParams.set('application_name', 'a proxy');
    const proxied = startChild({ kind: 'postgres', url: named.href });
    await proxied.call('key');
    const underAnotherName = await call(between(inPostgres(), inFile()));
    expect([underAnotherName.code, underAnotherName.said]).toEqual(refused);
    await proxied.kill();
    expect(readdirSync(folder)).toEqual(expect.not.arrayContaining(['ledger.sqlite-wal']));
  });

  it('one schema only for what is connected to it, and names it', async () => {
    await fill(inPostgres());
    const other = await temporarySchema();
    const named = (url: string) => {
      const changed = new URL(url);
      changed.searchParams.set('application_name', 'one n8n');
      return changed.href;
    };
    const elsewhere = startChild({ kind: 'postgres', url: named(urlOf(other)) });
    await elsewhere.call('key');
    const from = named(urlOf(schema));
    const environment = { ...between(inPostgres(), inFile()), TWILIO_OPS_LEDGER_FROM: from };
    const free = await call(environment, '--dry-run');
    // As of a version that holds no lock.
    const earlier = new Client(from);
    await earlier.connect();
    const { said } = await call(environment, '--dry-run');
    await earlier.end();
    await elsewhere.kill();
    await other.drop();
    expect(free).toMatchObject({ code: 0, said: expect.not.stringContaining('is in use') });
    expect(said).toContain(`(schema ${urlOf(schema).match(/ledger_\w+/)![0]}) is in use`);
  });

  it('to believe that n8n is stopped where it is not: it can write nothing any more', async () => {
    await fill(inFile());
    const n8n = startChild(inFile());
    await n8n.call('key');
    expect(await call(between(inFile(), inPostgres()), '--n8n-is-stopped')).toMatchObject({
      code: 0,
    });
    await expect(n8n.call('consent', 'append', [revoke()])).rejects.toThrow(
      'was moved to another place',
    );
    await n8n.kill();
  });

  it('a target with a ledger of its own', async () => {
    await fill(inFile());
    const { before, tables } = await fill(inPostgres());
    const { code, said } = await call(between(inFile(), inPostgres()), '--n8n-is-stopped');
    expect([code, said]).toEqual([1, expect.stringContaining('has a ledger of its own')]);
    expect(await within(inPostgres(), ({ database }) => contents(database, tables))).toEqual(
      before,
    );
  });

  it.each(['without the port', 'by another host'])(
    'the same place by two names, and leaves it as it was: %s',
    async (name) => {
      await (await openLedger(inPostgres())).close();
      const other = new URL(written(inPostgres()));
      if (name === 'without the port') other.port = '';
      else other.hostname = 'localhost';
      const places = { ...between(inPostgres(), inPostgres()), TWILIO_OPS_LEDGER_TO: other.href };
      for (const flag of ['--dry-run', '--n8n-is-stopped']) {
        const { code, said } = await call(places, flag);
        expect([code, said]).toEqual([2, expect.stringContaining('name the same place')]);
      }
      const ledger = await openLedger(inPostgres());
      expect(await ledger.consent.append([grant()])).toBe(1);
      await ledger.close();
    },
  );

  it('a source that is not there, without making it', async () => {
    const { code, said } = await call(between(inFile(), inPostgres()));
    expect([code, said]).toEqual([1, expect.stringContaining('There is no ledger at')]);
    expect(readdirSync(folder)).toEqual([]);
    const empty = await call(between(inPostgres(), inFile()));
    expect([empty.code, empty.said]).toEqual([1, expect.stringContaining('There is no ledger at')]);
  });

  it('a user who could not finish the move, also in a dry run', async () => {
    await fill(inFile());
    const [name] = /ledger_\w+/.exec(urlOf(schema))!;
    const role = `role_${name}`;
    const by = (at: TemporarySchema): LedgerLocation => {
      const url = new URL(urlOf(at));
      url.searchParams.set('options', `${url.searchParams.get('options')} -c role=${role}`);
      return { kind: 'postgres', url: url.href };
    };
    await schema.query(`CREATE ROLE ${role}`);
    await schema.query(`GRANT USAGE ON SCHEMA ${name} TO ${role}`);
    const refused = async (from: LedgerLocation, to: LedgerLocation, said: string) => {
      for (const flag of ['--dry-run', '--n8n-is-stopped']) {
        const outcome = await call(between(from, to), flag);
        expect([outcome.code, outcome.said]).toEqual([1, expect.stringContaining(said)]);
      }
    };
    await refused(inFile(), by(schema), `may not make tables in its schema ${name}`);
    await (await openLedger(inFile())).close();
    await fill(inPostgres());
    await schema.query(`GRANT CREATE ON SCHEMA ${name} TO ${role}`);
    await schema.query(`GRANT ALL ON ALL TABLES IN SCHEMA ${name} TO ${role}`);
    const into = { kind: 'sqlite', path: join(folder, 'new.sqlite') } as const;
    await refused(by(schema), into, 'does not own twilio_ops_');
    expect(readdirSync(folder)).not.toContain('new.sqlite');
    await (await openLedger(inPostgres())).close();
    await schema.query(`DROP OWNED BY ${role}`);
    await schema.query(`DROP ROLE ${role}`);
  });

  it.each([
    ['with a schema that is not there', 'search_path=nowhere', 'has no schema to make tables in'],
    ['that cannot be written', 'default_transaction_read_only=on', 'is read-only'],
  ])('a database %s, also in a dry run', async (_what, setting, said) => {
    await fill(inFile());
    const url = new URL(urlOf(schema));
    url.searchParams.set('options', `${url.searchParams.get('options')} -c ${setting}`);
    for (const flag of ['--dry-run', '--n8n-is-stopped']) {
      const outcome = await call(between(inFile(), { kind: 'postgres', url: url.href }), flag);
      expect([outcome.code, outcome.said]).toEqual([1, expect.stringContaining(said)]);
    }
    await (await openLedger(inFile())).close();
  });

  it('calls that name no places or the same twice, or say anything else, with 2', async () => {
    const calls = await Promise.all([
      call({}),
      call({ TWILIO_OPS_LEDGER_FROM: '/somewhere.sqlite' }),
      call(between(inFile(), inFile())),
      call({ TWILIO_OPS_LEDGER_FROM_FILE: join(folder, 'missing') }),
      call(between(inFile(), inPostgres()), '--quickly'),
      call(between(inFile(), inPostgres()), unreachable),
    ]);
    expect(calls.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2, 2]);
    expect(calls.map(({ said }) => said).join()).not.toMatch(/s3cr|ada/);
  });

  it('to print a password, whatever goes wrong', async () => {
    await fill(inFile());
    const file = join(folder, 'url');
    writeFileSync(file, `${unreachable}\n`);
    const from = { TWILIO_OPS_LEDGER_FROM: written(inFile()) };
    for (const to of [
      { TWILIO_OPS_LEDGER_TO: unreachable },
      { TWILIO_OPS_LEDGER_TO_FILE: file },
      { TWILIO_OPS_LEDGER_TO: 'postgres://ada:s3cr/et@127.0.0.1:9/ledger' },
      { TWILIO_OPS_LEDGER_TO: 'mysql://ada:s3cret@127.0.0.1:9/ledger' },
    ]) {
      const { code, said } = await call({ ...from, ...to });
      const expected = to.TWILIO_OPS_LEDGER_TO?.match(/mysql|s3cr\//) ? 2 : 1;
      expect([code, said]).toEqual([expected, expect.not.stringContaining('s3cr')]);
    }
  });
});

it('the new file is its owner’s alone', async () => {
  await fill(inPostgres());
  await call(between(inPostgres(), inFile()), '--n8n-is-stopped');
  expect(statSync(join(folder, 'ledger.sqlite')).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(folder, 'ledger.sqlite')).subarray(0, 6).toString()).toBe('SQLite');
});
