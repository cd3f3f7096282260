import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { LedgerError } from '../../../../lib/ledger/LedgerError';
import { migrate } from '../../../../lib/ledger/migrate';
import { migrations } from '../../../../lib/ledger/migrations';
import { run } from '../../../../lib/ledger/move/command';
import { isAlive } from '../../../../lib/ledger/move/inUse';
import { openGround } from '../../../../lib/ledger/move/ground';
import { moveLedger } from '../../../../lib/ledger/move/move';
import { openLedger, spoolOf } from '../../../../lib/ledger/open';
import { openPostgres } from '../../../../lib/ledger/openPostgres';
import { openSqlite } from '../../../../lib/ledger/openSqlite';
import { removeFolder, temporaryFolder } from '../../../../sandbox/temporaryFolder';
import { ada, bob, grant, revoke } from '../contract/samples';

// A file stands in for PostgreSQL, which test/integration/ledger has.
jest.mock('../../../../lib/ledger/move/postgresCatalog', () => ({
  get postgresCatalog() {
    return jest.requireActual<typeof import('../../../../lib/ledger/move/sqliteCatalog')>(
      '../../../../lib/ledger/move/sqliteCatalog',
    ).sqliteCatalog;
  },
}));
jest.mock('../../../../lib/ledger/move/inUse', () => ({
  ...jest.requireActual<object>('../../../../lib/ledger/move/inUse'),
  isAlive: jest.fn(),
  schemaOf: jest.fn(async () => 'shop'),
}));
jest.mock('../../../../lib/ledger/openPostgres', () => ({
  ...jest.requireActual<object>('../../../../lib/ledger/openPostgres'),
  openPostgres: jest.fn(),
}));

const url = 'postgres://ada:s3cr%20et@db.example/ledger';
let folder: string;
let from: string;
let to: string;
beforeEach(async () => {
  folder = await temporaryFolder('move-command');
  [from, to] = [join(folder, 'from.sqlite'), join(folder, 'to.sqlite')];
});
afterEach(() => removeFolder(folder));

async function called(
  args: readonly string[] = [],
  environment: Record<string, string> = {
    TWILIO_OPS_LEDGER_FROM: from,
    TWILIO_OPS_LEDGER_TO: to,
  },
) {
  const [lines, errors]: [string[], string[]] = [[], []];
  const print = {
    line: (text: string) => void lines.push(text),
    error: (text: string) => void errors.push(text),
  };
  return { code: await run(args, environment, print), lines, errors };
}

const ledgerAt = (path: string) => openLedger({ kind: 'sqlite', path });
async function fill(path = from): Promise<void> {
  const ledger = await ledgerAt(path);
  await ledger.consent.append([grant(), revoke()]);
  await ledger.close();
}
async function kindsAt(path: string): Promise<string[]> {
  const ledger = await ledgerAt(path);
  const events = (await ledger.consent.eventsOf([ada])).get(ada)!;
  await ledger.close();
  return events.map(({ kind }) => kind);
}
/** As a process of n8n has it open. */
async function whileOpen<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  const other = new DatabaseSync(path);
  other.prepare('SELECT * FROM twilio_ops_settings').all();
  return work().finally(() => other.close());
}
async function breakOff(): Promise<void> {
  const source = await openGround({ kind: 'sqlite', path: from });
  const target = await openGround({ kind: 'sqlite', path: to });
  const report = {
    say: () => undefined,
    progress() {
      throw new Error('Broken off');
    },
  };
  await expect(moveLedger({ source, target, report })).rejects.toThrow('Broken off');
  await source.database.close();
  await target.database.close();
}

describe('the command', () => {
  it('moves the ledger, and says what it does', async () => {
    await fill();
    const { code, lines, errors } = await called();
    expect([code, errors]).toEqual([0, []]);
    expect(lines[0]).toBe(`Looking whether anything uses ${from} …`);
    expect(lines).toContain('twilio_ops_consent: 2 of 2 rows copied');
    expect(lines.at(-1)).toBe(
      `The ledger has been moved from ${from} to ${to}. Start n8n, and name the new place in every credential that names the old one; until then it refuses to send.`,
    );
    expect(await kindsAt(to)).toEqual(['grant', 'revoke']);
  });

  it('does nothing the second time', async () => {
    await fill();
    await called();
    const { code, lines } = await called();
    expect(code).toBe(0);
    expect(lines).toEqual([`Nothing to do: the ledger was moved from ${from} to ${to} before.`]);
  });

  it('leaves neither file open', async () => {
    await fill();
    await called();
    expect(readdirSync(folder).sort()).toEqual(['from.sqlite', 'to.sqlite']);
  });

  it('explains itself, without any place', async () => {
    const { code, lines } = await called(['--help'], {});
    expect(code).toBe(0);
    expect(lines.join()).toContain('Stop n8n first, with all its processes.');
  });

  it('says in full what nobody has foreseen', async () => {
    await fill();
    const raised = new TypeError('unforeseen');
    jest.mocked(openPostgres).mockRejectedValue(raised);
    const environment = { TWILIO_OPS_LEDGER_FROM: from, TWILIO_OPS_LEDGER_TO: url };
    expect(await called([], environment)).toEqual({ code: 1, lines: [], errors: [raised.stack] });
    delete raised.stack;
    expect((await called([], environment)).errors).toEqual(['unforeseen']);
  });
});

describe('the command refuses', () => {
  it('a source that is in use, unless it is told that n8n is stopped', async () => {
    await fill();
    const { code, errors } = await whileOpen(from, called);
    expect([code, errors]).toEqual([
      1,
      [
        `${from} is in use. Stop all processes of n8n, and whatever else has it open, and run this again. Nothing was changed.`,
      ],
    ]);
    expect(existsSync(to)).toBe(false);
    expect(await kindsAt(from)).toEqual(['grant', 'revoke']);
    const { lines } = await whileOpen(from, () => called(['--n8n-is-stopped']));
    expect(lines.at(-1)).toContain('has been moved');
    expect(lines.join()).not.toContain('Looking');
  });

  it('a target that is in use, though nothing is in it', async () => {
    await fill();
    await (await ledgerAt(to)).close();
    const { code, errors, lines } = await whileOpen(to, called);
    expect([code, errors]).toEqual([1, [expect.stringContaining(`${to} is in use.`)]]);
    expect(lines.at(-1)).toBe(`Looking whether anything uses ${to} …`);
    expect(await kindsAt(from)).toEqual(['grant', 'revoke']);
  });

  it('a source that is not there, and makes no file for it', async () => {
    for (const args of [[], ['--dry-run'], ['--undo']])
      expect(await called(args)).toEqual({
        code: 1,
        lines: [],
        errors: [`There is no ledger at ${from}. Correct where to move from.`],
      });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('the same place twice, and calls that it does not understand, with 2', async () => {
    await fill();
    const same = { TWILIO_OPS_LEDGER_FROM: from, TWILIO_OPS_LEDGER_TO: from };
    expect(await called([], same)).toEqual({
      code: 2,
      lines: [],
      errors: ['TWILIO_OPS_LEDGER_FROM and TWILIO_OPS_LEDGER_TO name the same place.'],
    });
    expect(await called(['--quickly'])).toMatchObject({ code: 2, lines: [] });
    expect(await called([], {})).toMatchObject({ code: 2, lines: [] });
  });

  it('a server that does not answer, without the password of either place', async () => {
    const refusing = async (where: string) => {
      throw new LedgerError(`${where} refuses s3cr et`);
    };
    jest.mocked(openPostgres).mockImplementation(refusing);
    const refused = { code: 1, lines: [], errors: [expect.not.stringMatching(/s3cr|no ledger/)] };
    await fill();
    const into = { TWILIO_OPS_LEDGER_FROM: from, TWILIO_OPS_LEDGER_TO: url };
    const outOf = { TWILIO_OPS_LEDGER_FROM: url, TWILIO_OPS_LEDGER_TO: to };
    for (const environment of [into, outOf]) expect(await called([], environment)).toEqual(refused);
    expect(existsSync(to)).toBe(false);
  });
});

it('what it says stays readable where a password is a word that stands in it', async () => {
  await fill();
  const refusing = async () => {
    throw new LedgerError('The ledger at db refuses PGPASSWORD=public and postgres://a:ledger@db');
  };
  jest.mocked(openPostgres).mockImplementation(refusing);
  const { errors } = await called([], {
    TWILIO_OPS_LEDGER_FROM: from,
    TWILIO_OPS_LEDGER_TO: 'postgres://ada:ledger@db.example/ledger',
    PGPASSWORD: 'public',
  });
  expect(errors).toEqual(['The ledger at db refuses PG*** and postgres://a***db']);
});

it.each([[], ['--dry-run'], ['--undo']])(
  'a mistyped URL is not repeated with its password (%s)',
  async (...args: string[]) => {
    await fill();
    const wrong = 'postgres:/ada:s3cret@db.example/ledger';
    for (const [source, target] of [
      [from, wrong],
      [wrong, to],
    ]) {
      const environment = { TWILIO_OPS_LEDGER_FROM: source!, TWILIO_OPS_LEDGER_TO: target! };
      expect(JSON.stringify(await called(args, environment))).not.toContain('s3cret');
    }
    expect(readdirSync(folder)).toEqual(['from.sqlite']);
  },
);

describe('what the command would do', () => {
  it('is told, and nothing is changed', async () => {
    await fill();
    const { code, lines } = await called(['--dry-run']);
    expect(code).toBe(0);
    expect(lines).toEqual([
      'twilio_ops_consent: 2 rows',
      '0 opt-outs and opt-ins wait on the disk',
      `The file ${to} would be made, with the tables of a ledger.`,
      `All of this would be moved from ${from} to ${to}. Nothing was changed.`,
    ]);
    expect(existsSync(to)).toBe(false);
    expect(await kindsAt(from)).toEqual(['grant', 'revoke']);
  });

  it('is to move into a ledger that is there, if that is empty', async () => {
    await fill();
    await (await ledgerAt(to)).close();
    expect((await called(['--dry-run'])).lines.at(-1)).toContain('All of this would be moved');
    await fill(to);
    expect(await called(['--dry-run'])).toMatchObject({
      code: 1,
      errors: [expect.stringContaining(`${to} has a ledger of its own`)],
    });
  });

  it('names what waits on the disk, and leaves it there', async () => {
    await fill();
    const spool = spoolOf({ kind: 'sqlite', path: from })!;
    await spool.append([grant()]);
    expect((await called(['--dry-run'])).lines).toContain(
      '1 opt-outs and opt-ins wait on the disk',
    );
    expect(await spool.read()).toHaveLength(1);
  });

  it('is said of a ledger that is in use, with the hint that it is', async () => {
    await fill();
    const { code, lines } = await whileOpen(from, () => called(['--dry-run']));
    expect(code).toBe(0);
    expect(lines).toContain(`${from} is in use: n8n has to be stopped first.`);
  });

  it('is to go on with a move that was broken off, or nothing after it', async () => {
    await fill();
    await breakOff();
    const begun = await whileOpen(from, () => called(['--dry-run']));
    expect(begun.lines.at(-1)).toBe(
      `The move that was broken off would be finished from ${from} to ${to}. Nothing was changed.`,
    );
    expect(begun.lines.join()).not.toContain('is in use');
    await called();
    expect((await called(['--dry-run'])).lines.at(-1)).toBe(
      `Nothing would be done: the ledger was moved before from ${from} to ${to}. Nothing was changed.`,
    );
  });
});

describe('a dry run writes nothing at all', () => {
  /** All files, with what is in them and when that was written. */
  const snapshot = () =>
    readdirSync(folder)
      .sort()
      // SQLite keeps there for a moment who reads what.
      .filter((name) => !name.endsWith('-shm'))
      .map((name) => {
        const path = join(folder, name);
        return [name, statSync(path).mtimeMs, readFileSync(path).toString('base64')];
      });
  const leavesAll = async () => {
    const names = readdirSync(folder);
    const before = snapshot();
    const told = await called(['--dry-run']);
    expect(snapshot()).toEqual(before);
    expect(readdirSync(folder)).toEqual(names);
    return told;
  };
  const sql = (path: string, text: string) => {
    const by = new DatabaseSync(path);
    by.exec(text);
    by.close();
  };
  /** As a process leaves a file that is killed: the last changes are in the log only. */
  const killedWith = (path: string, text: string) => {
    const program = `const by = new (require('node:sqlite').DatabaseSync)(${JSON.stringify(path)});
      by.exec(${JSON.stringify(text)}); process.kill(process.pid, 'SIGKILL')`;
    spawnSync(process.execPath, ['-e', program]);
    expect(statSync(`${path}-wal`).size).toBeGreaterThan(0);
  };
  const moved = 'All of this would be moved';
  beforeEach(async () => fill());

  it('into a file that is empty, or is the database of nobody yet', async () => {
    writeFileSync(to, '');
    const { lines } = await leavesAll();
    expect(lines).toContain(`The tables of a ledger would be made at ${to}, which has none.`);
    expect(lines.at(-1)).toContain(moved);
    sql(to, 'VACUUM');
    expect((await leavesAll()).lines.at(-1)).toContain(moved);
  });

  it('into a ledger that is empty', async () => {
    await (await ledgerAt(to)).close();
    const { lines } = await leavesAll();
    expect(lines.at(-1)).toContain(moved);
    expect(lines.join()).not.toContain('would be made');
  });

  it('from a ledger of an earlier version, nor into one: it says that it would be migrated', async () => {
    const early = [join(folder, 'early.sqlite'), to] as const;
    for (const path of early) {
      const database = await openSqlite(path);
      await migrate(database, migrations.slice(0, 3));
      await database.close();
    }
    from = early[0];
    const { code, lines } = await leavesAll();
    expect(code).toBe(0);
    const latest = migrations.at(-1)!.version;
    for (const path of early)
      expect(lines.join()).toContain(
        `The ledger at ${path} has version 3 of the schema, and would first be brought up to date`,
      );
    expect(lines.join()).toContain(`to version ${latest}.`);
  });

  it('from what a killed process has left, and counts what is in its log', async () => {
    killedWith(
      from,
      `UPDATE twilio_ops_consent SET source = 'x';
      INSERT INTO twilio_ops_seen (id, expires_at) VALUES ('a', 1), ('b', 2)`,
    );
    expect((await leavesAll()).lines).toContain('twilio_ops_seen: 2 rows');
    // Somebody may have copied file and log, which is enough.
    rmSync(`${from}-shm`);
    expect((await leavesAll()).lines).toContain('twilio_ops_seen: 2 rows');
  });

  it('while n8n has both open, and says so', async () => {
    await (await ledgerAt(to)).close();
    const { lines } = await whileOpen(from, async () => whileOpen(to, leavesAll));
    for (const path of [from, to])
      expect(lines).toContain(`${path} is in use: n8n has to be stopped first.`);
  });

  it('to a file that is no ledger, and refuses it', async () => {
    writeFileSync(to, 'mine'.repeat(1_000));
    expect(await leavesAll()).toMatchObject({ code: 1, errors: [expect.stringContaining(to)] });
    sql(join(folder, 'theirs.sqlite'), 'CREATE TABLE workflow_entity (id TEXT)');
    to = join(folder, 'theirs.sqlite');
    expect(await leavesAll()).toMatchObject({
      code: 1,
      errors: [expect.stringContaining('is the database of another program')],
    });
  });
});

describe('what stands in the way is told before anything is changed, also by a dry run', () => {
  const change = (sql: string, path = from) => {
    const by = new DatabaseSync(path);
    by.exec(sql);
    by.close();
  };
  const numbered = `UPDATE twilio_ops_consent SET recorded_at = `;
  const refusedBoth = async (said: RegExp, target = to) => {
    const environment = { TWILIO_OPS_LEDGER_FROM: from, TWILIO_OPS_LEDGER_TO: target };
    const outcomes = [await called(['--dry-run'], environment), await called([], environment)];
    const refused = { code: 1, errors: [expect.stringMatching(said)] };
    expect(outcomes).toMatchObject([refused, refused]);
  };
  beforeEach(async () => fill());

  it('a table of one’s own, which can be taken away then', async () => {
    change(`CREATE TABLE twilio_ops_notes (id INTEGER PRIMARY KEY, note TEXT)`);
    await refusedBoth(/from\.sqlite has a table twilio_ops_notes that no ledger .* your own/);
    expect(await kindsAt(from)).toEqual(['grant', 'revoke']);
    change(`DROP TABLE twilio_ops_notes`);
    expect(await called()).toMatchObject({ code: 0 });
  });

  it('a number that is none, which can be corrected then', async () => {
    change(`${numbered} 1.5 WHERE kind = 'revoke'`);
    await refusedBoth(
      /^The row 2 of twilio_ops_consent .* its recorded_at is no whole number\. Correct it in/,
    );
    expect(existsSync(to)).toBe(false);
    change(`${numbered} 2`);
    expect(await called()).toMatchObject({ code: 0 });
    expect(await kindsAt(to)).toEqual(['grant', 'revoke']);
  });

  it('a number that is none where an earlier move has begun, which is given up first', async () => {
    change(`${numbered} 1.5`);
    change(`INSERT INTO twilio_ops_settings (name, value) VALUES ('move',
      '{"is":"leaving","id":"x","at":"2026-11-01","to":"there"}')`);
    await (await ledgerAt(to)).close();
    change(
      `INSERT INTO twilio_ops_settings (name, value) VALUES ('move',
        '{"is":"filling","id":"x","at":"2026-11-01","from":"here","copied":{}}')`,
      to,
    );
    await refusedBoth(/Give up the move with --undo, correct it in the ledger, and run this again/);
  });

  it.each([
    ['bytes in the place of a text', "'x', x'00ff'", 'value'],
    ['bytes in the place of a key', "x'4142', 'x'", 'name'],
    ['a row without a key', "NULL, 'x'", 'name'],
  ])('%s', async (_what, cells, column) => {
    change(`INSERT INTO twilio_ops_settings (name, value) VALUES (${cells})`);
    await refusedBoth(
      new RegExp(`^1 rows of twilio_ops_settings cannot .* their ${column} is no text`),
    );
    expect(await kindsAt(from)).toEqual(['grant', 'revoke']);
  });

  it('keys after which no page could begin, since NUL is in them', async () => {
    change(`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2500)
      INSERT INTO twilio_ops_seen (id, expires_at) SELECT 'k' || char(0) || i, 9e12 FROM n`);
    change(`UPDATE twilio_ops_seen SET expires_at = CAST(expires_at AS INTEGER)`);
    await refusedBoth(/^2500 rows of twilio_ops_seen cannot be moved: their id has NUL .* Correct/);
    expect(await kindsAt(from)).toEqual(['grant', 'revoke']);
  });

  it('a folder that is not there', async () => {
    await refusedBoth(/nowhere does not exist\. Create it/, join(folder, 'nowhere', 'to.sqlite'));
  });

  it('a target whose tables were changed', async () => {
    await (await ledgerAt(to)).close();
    change(`ALTER TABLE twilio_ops_waits ADD COLUMN own TEXT`, to);
    await refusedBoth(/twilio_ops_waits does not have the same columns in both ledgers/);
    expect(await kindsAt(from)).toEqual(['grant', 'revoke']);
  });

  it.each(['from', 'to'])('a ledger of a later version (%s)', async (end) => {
    await (await ledgerAt(to)).close();
    change(
      `INSERT INTO twilio_ops_migrations VALUES (9999, 'later', 1)`,
      end === 'from' ? from : to,
    );
    await refusedBoth(new RegExp(`${end}\\.sqlite has schema version 9999.* Update the package`));
  });
});

it.each([[], ['--dry-run'], ['--undo']])(
  'a folder for opt-outs that is missing or is a file is a wrong call (%s)',
  async (...args: string[]) => {
    await fill();
    jest.mocked(openPostgres).mockImplementation(async () => openSqlite(from));
    for (const [spoolFolder, why] of [
      [join(folder, 'mistyped'), 'ENOENT'],
      [from, 'ENOTDIR'],
    ]) {
      const environment = {
        TWILIO_OPS_LEDGER_FROM: url,
        TWILIO_OPS_LEDGER_TO: to,
        TWILIO_OPS_LEDGER_SPOOL_FOLDER: spoolFolder!,
      };
      expect(await called(args, environment)).toEqual({
        code: 2,
        lines: [],
        errors: [expect.stringContaining(`SPOOL_FOLDER is no folder that can be read: ${why}`)],
      });
    }
    expect(readdirSync(folder)).toEqual(['from.sqlite']);
    expect(await kindsAt(from)).toEqual(['grant', 'revoke']);
  },
);

describe('a ledger in PostgreSQL', () => {
  const place = 'db.example:5432/ledger';
  const environment = () => ({ TWILIO_OPS_LEDGER_FROM: url, TWILIO_OPS_LEDGER_TO: to });
  beforeEach(async () => {
    jest.mocked(openPostgres).mockImplementation(async () => openSqlite(from));
    jest.mocked(isAlive).mockReset();
    await fill();
  });

  it('is watched for others, by their connections, before it is moved', async () => {
    jest.mocked(isAlive).mockResolvedValue(true);
    const { code, errors } = await called([], environment());
    expect([code, errors]).toEqual([
      1,
      [expect.stringContaining(`${place} (schema shop) is in use.`)],
    ]);
    const others = 'n8n-nodes-twilio-ops';
    expect(isAlive).toHaveBeenCalledWith(expect.anything(), others, undefined);
    const [own] = jest.mocked(openPostgres).mock.lastCall!;
    expect(new URL(own).searchParams.get('application_name')).toBe(`move-ledger of ${others}`);
  });

  it('is moved when nobody else uses it', async () => {
    jest.mocked(isAlive).mockResolvedValue(false);
    const { code, lines } = await called([], environment());
    expect([code, lines.at(-1)]).toEqual([0, expect.stringContaining(`moved from ${place} to`)]);
    expect(await kindsAt(to)).toEqual(['grant', 'revoke']);
  });

  it('is not waited for when it is only asked what would be done', async () => {
    jest.mocked(isAlive).mockResolvedValue(true);
    const { code, lines } = await called(['--dry-run'], environment());
    expect([code, lines]).toEqual([
      0,
      expect.arrayContaining([
        '0 opt-outs and opt-ins wait on the disk',
        `${place} (schema shop) is in use: n8n has to be stopped first.`,
      ]),
    ]);
    expect(isAlive).toHaveBeenCalledWith(expect.anything(), 'n8n-nodes-twilio-ops', 0);
  });
});

describe('a move that was broken off', () => {
  it('is finished by the next call, which asks nobody', async () => {
    await fill();
    await breakOff();
    const { code, lines } = await called();
    expect(code).toBe(0);
    expect(lines.join()).not.toContain('Looking');
    expect(await kindsAt(to)).toEqual(['grant', 'revoke']);
  });

  it('is given up with --undo, which needs no target', async () => {
    await fill();
    await breakOff();
    expect(await called(['--undo'], { TWILIO_OPS_LEDGER_FROM: from })).toEqual({
      code: 0,
      lines: [`The move was given up: ${from} can be used again as before.`],
      errors: [],
    });
    expect(await kindsAt(from)).toEqual(['grant', 'revoke']);
  });

  it('is not given up where nothing is to be changed', async () => {
    await fill();
    await breakOff();
    expect(await called(['--undo', '--dry-run'])).toEqual({
      code: 2,
      lines: [],
      errors: [expect.stringMatching(/^--undo cannot be given with --dry-run/)],
    });
    await expect(ledgerAt(from)).rejects.toThrow('--undo');
  });

  describe('after all was handed over', () => {
    const handOver = async () => {
      await breakOff();
      const by = new DatabaseSync(from);
      by.exec(`DROP TRIGGER twilio_ops_settings_update_moved;
        UPDATE twilio_ops_settings SET value = replace(value, '"leaving"', '"left"')
          WHERE name = 'move'`);
      by.close();
    };
    beforeEach(async () => fill());

    it('is given up after a look at the target, which the ledger itself names', async () => {
      await handOver();
      const { code, lines } = await called(['--undo'], { TWILIO_OPS_LEDGER_FROM: from });
      expect([code, lines]).toEqual([
        0,
        [expect.stringContaining('Nobody has used the ledger at')],
      ]);
      expect(await kindsAt(from)).toEqual(['grant', 'revoke']);
      await expect(ledgerAt(to)).rejects.toThrow('not complete');
    });

    it.each(['', 'named'])(
      'is given up only by whoever says that the target is lost, which is not made then %s',
      async (isNamed) => {
        await handOver();
        rmSync(to);
        const environment = {
          TWILIO_OPS_LEDGER_FROM: from,
          ...(isNamed && { TWILIO_OPS_LEDGER_TO: to }),
        };
        const { code, errors } = await called(['--undo'], environment);
        expect([code, errors]).toEqual([
          1,
          [expect.stringMatching(/There is no file .*to\.sqlite\. .* add --target-is-lost/)],
        ]);
        const again = await called();
        expect(again).toMatchObject({ code: 1, errors: [expect.stringContaining('is-lost')] });
        expect(existsSync(to)).toBe(false);
        const lost = await called(['--undo', '--target-is-lost'], environment);
        expect([lost.code, lost.lines]).toEqual([
          0,
          [expect.stringMatching(/can be used again, as it was .* is missing: opt-outs/)],
        ]);
        expect(await kindsAt(from)).toEqual(['grant', 'revoke']);
      },
    );

    it('takes in what waited beside a target that is lost', async () => {
      await called();
      const spool = spoolOf({ kind: 'sqlite', path: to })!;
      await spool.append([revoke({ recipient: bob })]);
      rmSync(to);
      const { lines } = await called(['--undo', '--target-is-lost']);
      expect(lines.at(-1)).toContain('1 opt-outs and opt-ins that waited on the disk');
      const ledger = await ledgerAt(from);
      expect((await ledger.consent.eventsOf([bob])).get(bob)).toHaveLength(1);
      await ledger.close();
    });

    it('is not given up where the target is there and in use, whatever is said of it', async () => {
      await called();
      for (const args of [['--undo'], ['--undo', '--target-is-lost']])
        expect(await called(args)).toMatchObject({
          code: 1,
          errors: [
            expect.stringMatching(/n8n may have used it since .* move the ledger from there/),
          ],
        });
      await expect(ledgerAt(from)).rejects.toThrow('was moved to');
    });

    it('is not looked for where it came from', async () => {
      await called();
      const same = { TWILIO_OPS_LEDGER_FROM: from, TWILIO_OPS_LEDGER_TO: from };
      expect(await called(['--undo', '--target-is-lost'], same)).toMatchObject({ code: 2 });
    });
  });

  it('is needed for --undo', async () => {
    await fill();
    expect(await called(['--undo'])).toMatchObject({
      code: 1,
      errors: [`No move from ${from} was broken off, so there is none to undo.`],
    });
  });
});

it.each(['FROM', 'TO'])('a folder in the place of a file is explained (%s)', async (end) => {
  await fill();
  const named = { TWILIO_OPS_LEDGER_FROM: from, TWILIO_OPS_LEDGER_TO: to };
  const { code, errors } = await called([], { ...named, [`TWILIO_OPS_LEDGER_${end}`]: folder });
  expect([code, errors]).toEqual([1, [expect.not.stringMatching(/^Error|\n {4}at /)]]);
});

it('a ledger that is named by a link takes along what waits beside the file itself', async () => {
  await fill();
  await spoolOf({ kind: 'sqlite', path: from })!.append([grant()]);
  const elsewhere = join(folder, 'elsewhere');
  mkdirSync(elsewhere);
  const link = join(elsewhere, 'link.sqlite');
  symlinkSync(from, link);
  const { lines } = await called([], { TWILIO_OPS_LEDGER_FROM: link, TWILIO_OPS_LEDGER_TO: to });
  expect(lines).toContain('1 opt-outs and opt-ins that waited on the disk have been taken in.');
  expect(existsSync(`${from}.spool`)).toBe(false);
});

it('one ledger, and one place for what waits, belong to all paths of a file', async () => {
  const linked = join(folder, 'linked');
  symlinkSync(folder, linked);
  const paths = [from, join(linked, 'from.sqlite'), join(folder, '.', 'from.sqlite')];
  const spools = () => new Set(paths.map((path) => spoolOf({ kind: 'sqlite', path })!.path));
  expect(spools()).toEqual(new Set([`${from}.spool`]));
  const [one, another] = await Promise.all(paths.map(ledgerAt));
  expect(one).toBe(another);
  expect(spools()).toEqual(new Set([`${from}.spool`]));
  await one!.close();
  const nowhere = join(folder, 'nowhere', 'from.sqlite');
  expect(spoolOf({ kind: 'sqlite', path: nowhere })!.path).toBe(`${nowhere}.spool`);
});

it('a file that is no ledger is left as it is', async () => {
  await fill();
  writeFileSync(to, 'mine');
  expect(await called()).toMatchObject({ code: 1, errors: [expect.stringContaining(to)] });
  expect(readFileSync(to, 'utf8')).toBe('mine');
});
