import { assemble } from '../../../../lib/ledger/assemble';
import type { Database } from '../../../../lib/ledger/database';
import type { ConsentStore, Ledger } from '../../../../lib/ledger/ledger';
import { LedgerError } from '../../../../lib/ledger/LedgerError';
import { migrate } from '../../../../lib/ledger/migrate';
import { migrations } from '../../../../lib/ledger/migrations';
import type { Migration } from '../../../../lib/ledger/migrations/Migration';
import type { Ground } from '../../../../lib/ledger/move/ground';
import { moveMark } from '../../../../lib/ledger/moveMark';
import { openSqlite } from '../../../../lib/ledger/openSqlite';
import { sqliteCatalog } from '../../../../lib/ledger/move/sqliteCatalog';
import { moveLedger, type Move } from '../../../../lib/ledger/move/move';
import { undoMove, type Undo } from '../../../../lib/ledger/move/undo';
import { isSameGround } from '../../../../lib/ledger/move/samePlace';
import type { Report } from '../../../../lib/ledger/move/Report';
import type { Spool } from '../../../../lib/ledger/spool';
import { contents, fillAll } from './filled';
import { ada, at, bob, grant, ref, registration, reservation, revoke, settlement } from './samples';

const silent: Report = { say: () => undefined, progress: () => undefined };

/** What a later version of the package may add. */
const later: Migration = {
  version: migrations.at(-1)!.version + 1,
  name: 'later',
  statements: ({ serial, integer }) => [
    `CREATE TABLE twilio_ops_later (
      part TEXT NOT NULL, number ${integer} NOT NULL, note TEXT, PRIMARY KEY (part, number))`,
    `CREATE TABLE twilio_ops_later_still (id ${serial}, seen_at ${integer}, note TEXT)`,
  ],
};

/** Moving from one database to another; each test has both of its own. */
export function moveContract(openSource: () => Promise<Ground>, openTarget: () => Promise<Ground>) {
  let source: Ground;
  let target: Ground;

  beforeEach(async () => {
    [source, target] = [await openSource(), await openTarget()];
  });
  afterEach(async () => {
    await source.database.close();
    await target.database.close();
  });

  const move = async (changes: Partial<Move> = {}) =>
    moveLedger({ source, target, report: silent, ...changes });
  const undo = async (changes: Partial<Undo> = {}) =>
    undoMove({ source, report: silent, ...changes });
  /** The command closes what it has opened to look at. */
  const lookedAt = (ground: Ground): Partial<Undo> => ({
    openTarget: async () => ({
      ...ground,
      database: { ...ground.database, close: async () => undefined },
    }),
  });
  /** A place of its own, which is neither of the two. */
  const openThird = async (): Promise<Ground> => ({
    database: await openSqlite(':memory:'),
    catalog: sqliteCatalog,
    place: 'elsewhere',
    spool: undefined,
  });
  const back = async () => move({ source: target, target: source });
  const filled = async (count?: number, steps = migrations) => {
    await migrate(source.database, steps);
    return fillAll(source.database, source.catalog, count);
  };
  const isUsable = async ({ database }: Ground): Promise<Ledger> => assemble(database);
  /** Breaks off when so many rows of this table were copied. */
  const breakOffAt = (table: string, rows: number): Report => ({
    ...silent,
    progress(done, name, count) {
      if (done === 'copied' && name === table && count >= rows) throw new Error('Broken off');
    },
  });
  const copiedIn = async (run: (report: Report) => Promise<unknown>): Promise<string[]> => {
    const copied = new Set<string>();
    await run({
      ...silent,
      progress: (done, table) => void (done === 'copied' && copied.add(table)),
    });
    return [...copied];
  };

  it('takes every row of every table along, whatever it holds', async () => {
    const tables = await filled();
    const before = await contents(source.database, tables);
    expect(Object.values(before).every((rows) => rows.length >= 30)).toBe(true);
    expect(await move()).toBe(true);
    expect(await contents(target.database, tables)).toEqual(before);
    expect(await contents(source.database, tables)).toEqual(before);
  });

  it('takes along the tables that a later version adds', async () => {
    const steps = [...migrations, later];
    const tables = await filled(30, steps);
    expect(tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['twilio_ops_later', 'twilio_ops_later_still']),
    );
    const before = await contents(source.database, tables);
    await move({ migrations: steps });
    expect(await contents(target.database, tables)).toEqual(before);
  });

  it('brings a ledger of an earlier version up to date on the way', async () => {
    await migrate(source.database, migrations.slice(0, 3));
    await source.database.run(`INSERT INTO twilio_ops_waits
      (wait_id, kind, account, resume_url, created_at, expires_at) VALUES ('w', 'reply', 'a', 'u', 1, 2)`);
    await move();
    await isUsable(target);
    const waits = await target.database.all(`SELECT wait_id, taken_by FROM twilio_ops_waits`);
    expect(waits).toEqual([{ wait_id: 'w', taken_by: null }]);
  });

  it('gives new rows ids above those that have arrived', async () => {
    await filled();
    await move();
    const ledger = await isUsable(target);
    await ledger.consent.append([grant(), revoke()]);
    const [row] = await target.database.all(
      `SELECT min(id) AS id FROM twilio_ops_consent WHERE source = 'website'`,
    );
    expect(Number(row!['id'])).toBeGreaterThan(1_029);
  });

  it.each([-5, 0])('takes along a row whose id no sequence gives (%i)', async (id) => {
    await (await isUsable(source)).consent.append([grant()]);
    // PostgreSQL lets nobody change such an id.
    const names = (await source.database.all(`SELECT * FROM twilio_ops_consent LIMIT 1`)).flatMap(
      (row) => Object.keys(row).filter((name) => name !== 'id'),
    );
    await source.database.run(
      `INSERT INTO twilio_ops_consent (id, ${names.join(', ')}) ${source.catalog.withIds}
        SELECT ${id}, ${names.map((name) => (name === 'source' ? `'other'` : name)).join(', ')}
        FROM twilio_ops_consent`,
    );
    await source.database.run(`DELETE FROM twilio_ops_consent WHERE id <> ${id}`);
    expect(await move()).toBe(true);
    await (await isUsable(target)).consent.append([revoke()]);
    const rows = await target.database.all(`SELECT id FROM twilio_ops_consent ORDER BY id`);
    expect(rows.map((row) => Number(row['id']))).toEqual([id, expect.any(Number)]);
  });

  it('goes on with the same key: opt-outs, sends and settings of triggers are found again', async () => {
    const before = await isUsable(source);
    await before.consent.append([grant(), revoke({ occurredAt: at(5) })]);
    await before.sends.reserve('owner', [reservation('k')]);
    await before.sends.settle('owner', [settlement('k', 'accepted')]);
    await before.registrations.save(registration());
    await move();
    const after = await isUsable(target);
    expect(await after.key()).toEqual(await before.key());
    expect(await after.consent.eventsOf([ada])).toEqual(await before.consent.eventsOf([ada]));
    expect(await after.sends.find([ref('k')])).toMatchObject([{ state: 'accepted' }]);
    expect(await after.sends.reserve('other', [reservation('k')])).toMatchObject([
      { outcome: 'repeat' },
    ]);
    expect(await after.registrations.find({})).toEqual([registration()]);
  });

  it('does nothing when all has been moved already', async () => {
    const tables = await filled();
    await move();
    const ledger = await isUsable(target);
    await ledger.consent.append([revoke()]);
    const before = await contents(target.database, tables);
    expect(await copiedIn((report) => move({ report }))).toEqual([]);
    expect(await move()).toBe(false);
    expect(await contents(target.database, tables)).toEqual(before);
  });

  it('leaves a source that nobody can use, and that says where the ledger is', async () => {
    const earlier = await isUsable(source);
    await earlier.registrations.save(registration());
    await move();
    await expect(isUsable(source)).rejects.toThrow(`was moved to ${target.place}`);
    await expect(earlier.consent.append([revoke()])).rejects.toThrow('moved to another place');
    await expect(earlier.sends.reserve('owner', [reservation('k')])).rejects.toThrow('moved');
    await expect(earlier.registrations.remove(registration())).rejects.toThrow('moved');
    await expect(migrate(source.database, [...migrations, later])).rejects.toThrow(
      'moved to another place',
    );
  });

  it('comes back, with what has happened meanwhile', async () => {
    const tables = await filled();
    await move();
    await (await isUsable(target)).consent.append([revoke()]);
    const before = await contents(target.database, tables);
    expect(await back()).toBe(true);
    expect(await contents(source.database, tables)).toEqual(before);
    expect(await (await isUsable(source)).consent.eventsOf([ada])).toMatchObject(
      new Map([[ada, [{ kind: 'revoke' }]]]),
    );
    await expect(isUsable(target)).rejects.toThrow(`was moved to ${source.place}`);
    expect(await back()).toBe(false);
    expect(await move()).toBe(true);
    expect(await contents(target.database, tables)).toEqual(before);
  });

  const markOf = async ({ database }: Ground) => moveMark(database);

  it('says how far it has come, also when it goes on', async () => {
    await filled(1_500);
    const told: unknown[][] = [];
    const telling: Report = {
      say: (line) => void told.push([line]),
      progress: (...progress) => {
        if (progress[1] === 'twilio_ops_inbound') told.push(progress);
      },
    };
    await expect(move({ report: breakOffAt('twilio_ops_inbound', 1_000) })).rejects.toThrow();
    await move({ report: telling });
    const [inbound, pages] = ['twilio_ops_inbound', [1_000, 1_500]];
    expect(told).toEqual([
      ['copied', inbound, 1_500, 1_500],
      ...pages.map((rows) => ['compared', inbound, rows, 1_500]),
      [expect.stringMatching(/^\d+ tables with [1-9]\d+ rows are the same in both ledgers\.$/)],
    ]);
  });

  it('has a name of its own, which it keeps when it goes on', async () => {
    await filled(1_500);
    await expect(move({ report: breakOffAt('twilio_ops_inbound', 1_000) })).rejects.toThrow();
    const begun = await markOf(target);
    expect(begun).toMatchObject({ is: 'filling', id: expect.stringMatching(/^[\w-]{36}$/) });
    expect(await markOf(source)).toMatchObject({ is: 'leaving', id: begun!.id });
    await move();
    expect(await markOf(target)).toMatchObject({ is: 'arrived', id: begun!.id });
    await back();
    expect((await markOf(source))!.id).not.toBe(begun!.id);
  });

  it('copies anew what was copied before the tables changed', async () => {
    const tables = await filled(1_500);
    await expect(move({ report: breakOffAt('twilio_ops_inbound', 1_000) })).rejects.toThrow();
    const changed = [...migrations, later];
    expect(await copiedIn((report) => move({ report, migrations: changed }))).toContain(
      'twilio_ops_consent',
    );
    expect(await contents(target.database, tables)).toEqual(
      await contents(source.database, tables),
    );
  });

  it.each([
    [
      'another run has overtaken it',
      `UPDATE twilio_ops_settings SET value = replace(value, '"id":"', '"id":"another ')
        WHERE name = 'move'`,
      /not complete.* has been overtaken by another one/,
    ],
    [
      'somebody has begun to use the target',
      `DELETE FROM twilio_ops_settings WHERE name = 'move'`,
      'The ledger is in use. This run has been overtaken',
    ],
  ])('ends where %s', async (_what, sql, said) => {
    await filled();
    let changed: Promise<unknown> | undefined;
    const progress = () => {
      changed ??= target.database.run(sql);
    };
    await expect(move({ report: { ...silent, progress } })).rejects.toThrow(said);
    await changed;
  });

  it('takes in what has waited on the disk, also after the move', async () => {
    await filled();
    const told: string[] = [];
    const report = { ...silent, say: (line: string) => void told.push(line) };
    let waiting = [revoke()];
    const spool = {
      read: async () => waiting,
      replay: async (to: ConsentStore) => {
        await to.append(waiting);
        waiting = [];
      },
    } as Partial<Spool> as Spool;
    const line = 'opt-outs and opt-ins that waited on the disk have been taken in.';
    await move({ source: { ...source, spool }, report });
    expect(told).toContain(`1 ${line}`);
    waiting = [revoke({ recipient: bob })];
    expect(await move({ source: { ...source, spool }, report })).toBe(false);
    expect(told.filter((one) => one.endsWith(line))).toHaveLength(2);
    await move({ source: { ...source, spool }, report });
    expect(told.filter((one) => one.endsWith(line))).toHaveLength(2);
    const { consent } = await isUsable(target);
    const events = await consent.eventsOf([ada, bob]);
    for (const person of [ada, bob])
      expect(events.get(person)!.map(({ kind }) => kind)).toContain('revoke');
  });

  it('goes on where it was broken off; until then nobody uses either', async () => {
    const tables = await filled(1_500);
    const before = await contents(source.database, tables);
    await expect(move({ report: breakOffAt('twilio_ops_inbound', 1_000) })).rejects.toThrow();
    await expect(isUsable(source)).rejects.toThrow(/on its way to .*--undo/);
    await expect(isUsable(target)).rejects.toThrow(/not complete/);
    const copied = await copiedIn((report) => move({ report }));
    expect(copied).not.toContain('twilio_ops_consent');
    expect(copied).toContain('twilio_ops_inbound');
    expect(await contents(target.database, tables)).toEqual(before);
    await isUsable(target);
  });

  it('can be given up, and begun again to another place or the same', async () => {
    const tables = await filled();
    await expect(move({ report: breakOffAt('twilio_ops_inbound', 1) })).rejects.toThrow();
    await undo();
    await (await isUsable(source)).consent.append([revoke()]);
    const before = await contents(source.database, tables);
    await expect(isUsable(target)).rejects.toThrow(/not complete/);
    await move();
    expect(await contents(target.database, tables)).toEqual(before);
    await expect(undo(lookedAt(target))).rejects.toThrow('cannot be given up any more');
    await expect(undo()).rejects.toThrow('TWILIO_OPS_LEDGER_TO does not say where that is');
    await expect(undo({ source: target })).rejects.toThrow('No move');
  });

  /** The same place, where something else is done before the transaction in which it is time. */
  const interrupted = (ground: Ground, isTime: () => boolean, work: () => Promise<unknown>) => {
    let isDone = false;
    const { database } = ground;
    const transaction: Database['transaction'] = async (inner) => {
      if (!isDone && isTime()) {
        isDone = true;
        await work();
      }
      return database.transaction(inner);
    };
    return { ...ground, database: { ...database, transaction } };
  };
  /** Notes what a run has said so far. */
  const noted = () => {
    const said: string[] = [];
    const report: Report = {
      say: (line) => void said.push(line),
      progress: (done, table) => void said.push(`${done} ${table}`),
    };
    return { report, has: (words: string) => said.some((line) => line.includes(words)) };
  };
  const overtaken = 'This run has been overtaken by another one, and has ended.';

  it('says to run it again where it ended just before the target could be used', async () => {
    await filled();
    const { report, has } = noted();
    const fails = async () => {
      throw new Error('Broken off');
    };
    const late = interrupted(target, () => has('are the same in both'), fails);
    await expect(move({ report, target: late })).rejects.toThrow('Broken off');
    await expect(isUsable(target)).rejects.toThrow('not complete');
    await expect(undo()).rejects.toThrow(`handed over to ${target.place}`);
    expect(await move()).toBe(true);
    await isUsable(target);
  });

  /** Ends after all was handed over, just before the target could be used. */
  const handOver = async () => {
    const { report, has } = noted();
    const fails = async () => {
      throw new Error('Broken off');
    };
    const late = interrupted(target, () => has('are the same in both'), fails);
    await expect(move({ report, target: late })).rejects.toThrow('Broken off');
    expect(await markOf(source)).toMatchObject({ is: 'left' });
  };

  it('can be given up where all was handed over, as long as the target cannot be used', async () => {
    await filled();
    await handOver();
    const { report, has } = noted();
    await undo({ ...lookedAt(target), report });
    expect(has(`${source.place} can be used again as before. Nobody has used`)).toBe(true);
    await (await isUsable(source)).consent.append([revoke()]);
    await expect(isUsable(target)).rejects.toThrow('not complete');
    expect(await move()).toBe(true);
  });

  it('is finished by nobody who was about to when it was given up', async () => {
    await filled();
    const { report, has } = noted();
    const givesUp = async () => undo(lookedAt(target));
    // The last transaction of all releases the target.
    const late = interrupted(target, () => has('are the same in both'), givesUp);
    await expect(move({ report, target: late })).rejects.toThrow(overtaken);
    await isUsable(source);
    await expect(isUsable(target)).rejects.toThrow('not complete');
  });

  it.each([undefined, true])(
    'is not given up where the target may have been used (lost: %s)',
    async (isLost) => {
      await filled();
      await move();
      const refused = { ...lookedAt(target), ...(isLost && { isLost }) };
      await expect(undo(refused)).rejects.toThrow(
        `n8n may have used it since ${(await markOf(source))!.at}`,
      );
      await expect(isUsable(source)).rejects.toThrow(`was moved to ${target.place}`);
      // Nor where it has gone on.
      const third = await openThird();
      await moveLedger({ source: target, target: third, report: silent });
      await expect(undo(refused)).rejects.toThrow(`was moved to ${third.place}`);
      await third.database.close();
    },
  );

  it('of which the target is lost is given up by whoever says so, who is told what is missing', async () => {
    await filled();
    await move();
    const nowhere: Partial<Undo> = {
      openTarget: async () => {
        throw new LedgerError('Nothing answers there.');
      },
    };
    await expect(undo(nowhere)).rejects.toThrow(
      /handed over to .* cannot be seen\. Nothing answers there\. .* add --target-is-lost/,
    );
    await expect(move({ target: await openThird() })).rejects.toThrow('--target-is-lost');
    const { report, has } = noted();
    let waiting = [revoke()];
    const spool = {
      read: async () => waiting,
      replay: async (to: ConsentStore) => {
        await to.append(waiting);
        waiting = [];
      },
    } as Partial<Spool> as Spool;
    await undo({ ...nowhere, isLost: true, report, spool });
    expect(has('What n8n has written there since is missing: opt-outs')).toBe(true);
    // What had waited for the target is not lost with it.
    expect(has('1 opt-outs and opt-ins that waited on the disk')).toBe(true);
    const { consent } = await isUsable(source);
    expect(await consent.eventsOf([ada])).toMatchObject(new Map([[ada, [{ kind: 'revoke' }]]]));
    // Two that could be used are never made one out of the other.
    await expect(move()).rejects.toThrow('has the ledger of');
  });

  it('of which the target was emptied is lost, too', async () => {
    await filled();
    await handOver();
    const emptied = await openThird();
    await expect(undo(lookedAt(emptied))).rejects.toThrow('does not have the ledger of this move');
    await undo({ ...lookedAt(emptied), isLost: true });
    await isUsable(source);
    await emptied.database.close();
  });

  it.each(['copied twilio_ops_inbound', 'are the same in both ledgers'])(
    'ends where it is given up beside it, and loses nothing that is written then (%s)',
    async (words) => {
      await filled();
      const { report, has } = noted();
      const givesUp = async () => {
        await undo();
        await (await isUsable(source)).consent.append([revoke()]);
      };
      // The last transaction of all is one of the source; those before are of the target.
      const isLast = words.includes('same');
      const run = {
        report,
        source: isLast ? interrupted(source, () => has(words), givesUp) : source,
        target: isLast ? target : interrupted(target, () => has(words), givesUp),
      };
      await expect(move(run)).rejects.toThrow(`The move was given up, and the ledger can be used`);
      await expect(isUsable(target)).rejects.toThrow('not complete');
      const { consent } = await isUsable(source);
      expect(await consent.eventsOf([ada])).toMatchObject(new Map([[ada, [{ kind: 'revoke' }]]]));
      expect(await move()).toBe(true);
    },
  );

  it('opens the source again where it fails before anything was copied', async () => {
    await filled();
    await move();
    const earlier = await markOf(target);
    const { database, place } = target;
    const all: Database['all'] = async (sql, parameters) => {
      if (sql.includes('AS source') && sql.includes('ORDER BY')) throw new Error('Broken off');
      return database.all(sql, parameters);
    };
    const { report, has } = noted();
    const breaking = { ...target, database: { ...database, all } };
    await expect(move({ source: breaking, target: source, report })).rejects.toThrow('Broken off');
    expect(has(`Nothing had been copied, so ${place} can be used again as before.`)).toBe(true);
    expect(await markOf(target)).toEqual(earlier);
    await (await isUsable(target)).consent.append([revoke()]);
    expect(await back()).toBe(true);
  });

  it('cannot be given up when it is complete by then', async () => {
    await filled();
    await expect(move({ report: breakOffAt('twilio_ops_inbound', 1) })).rejects.toThrow();
    const late = interrupted(source, () => true, move);
    await expect(undo({ source: late })).rejects.toThrow(`was moved to ${target.place}`);
    await expect(isUsable(source)).rejects.toThrow(`was moved to ${target.place}`);
    await isUsable(target);
  });

  it.each(['copied twilio_ops_inbound', 'compared twilio_ops_inbound', 'are the same in both'])(
    'ends where another run has finished it, and leaves what is in use by then (%s)',
    async (words) => {
      await filled();
      const { report, has } = noted();
      const finishes = async () => {
        await move();
        await (await isUsable(target)).consent.append([revoke()]);
      };
      const run = {
        report,
        source: interrupted(source, () => has(words), finishes),
        target: interrupted(target, () => has(words), finishes),
      };
      await expect(move(run)).rejects.toThrow(overtaken);
      const { consent } = await isUsable(target);
      expect(await consent.eventsOf([ada])).toMatchObject(new Map([[ada, [{ kind: 'revoke' }]]]));
      expect(await move()).toBe(false);
    },
  );

  it('ends where another run goes on with it, which copies and compares by itself', async () => {
    const tables = await filled();
    const before = await contents(source.database, tables);
    const { report, has } = noted();
    const goesOn = async () =>
      expect(move({ report: breakOffAt('twilio_ops_waits', 1) })).rejects.toThrow('Broken off');
    const isTime = () => has('copied twilio_ops_inbound');
    await expect(move({ report, target: interrupted(target, isTime, goesOn) })).rejects.toThrow(
      overtaken,
    );
    await expect(isUsable(source)).rejects.toThrow('on its way');
    await expect(isUsable(target)).rejects.toThrow('not complete');
    expect(await move()).toBe(true);
    expect(await contents(target.database, tables)).toEqual(before);
  });

  it('does not begin where another run has begun and ended since it looked', async () => {
    await filled();
    const beforehand = async () => void (await move());
    await expect(move({ beforehand })).rejects.toThrow(overtaken);
    await isUsable(target);
    expect(await move()).toBe(false);
  });

  it('does not take what another move has begun to take elsewhere', async () => {
    await filled();
    const elsewhere = await openTarget();
    const begins = async () =>
      expect(
        move({ target: elsewhere, report: breakOffAt('twilio_ops_inbound', 1) }),
      ).rejects.toThrow('Broken off');
    await expect(move({ source: interrupted(source, () => true, begins) })).rejects.toThrow(
      `on its way to ${elsewhere.place}`,
    );
    await elsewhere.database.close();
  });

  it('notices a row that was changed meanwhile, and copies that table anew', async () => {
    const tables = await filled();
    const before = await contents(source.database, tables);
    let changed: Promise<unknown> | undefined;
    const meddling: Report = {
      ...silent,
      progress(done, table) {
        if (done === 'copied' && table === 'twilio_ops_waits')
          changed ??= target.database.run(`UPDATE twilio_ops_sends SET result = 'other' WHERE id =
            (SELECT max(id) FROM twilio_ops_sends)`);
      },
    };
    await expect(move({ report: meddling })).rejects.toThrow(
      /twilio_ops_sends is not the same in both ledgers \(30 and 30 rows\)/,
    );
    await changed;
    await expect(isUsable(target)).rejects.toThrow(/not complete/);
    await move();
    expect(await contents(target.database, tables)).toEqual(before);
  });

  it('notices rows that were never read, by counting those of both', async () => {
    await filled(1_500);
    /** Where each page leaps over those that follow. */
    const leaping = (ground: Ground): Ground => {
      const all: Database['all'] = async (sql, values) =>
        sql.includes('twilio_ops_inbound AS source') && sql.includes(') > (')
          ? []
          : ground.database.all(sql, values);
      return { ...ground, database: { ...ground.database, all } };
    };
    await expect(move({ source: leaping(source), target: leaping(target) })).rejects.toThrow(
      'twilio_ops_inbound is not the same in both ledgers (1500 and 1000 rows)',
    );
    await expect(isUsable(target)).rejects.toThrow(/not complete/);
    expect(await move()).toBe(true);
  });

  it('refuses a place that has a ledger of its own, and leaves both as they were', async () => {
    const tables = await filled();
    const before = await contents(source.database, tables);
    const ledger = await isUsable(target);
    await ledger.consent.append([revoke()]);
    await expect(move()).rejects.toThrow(
      `${target.place} has a ledger of its own, and nothing was written to it: twilio_ops_consent (1 rows)`,
    );
    expect(await ledger.consent.eventsOf([ada])).toMatchObject(new Map([[ada, [{}]]]));
    expect(await contents(source.database, tables)).toEqual(before);
    await isUsable(source);
  });

  it('refuses a place that another ledger has left, or one with this key that is in use', async () => {
    await filled();
    await (await isUsable(target)).consent.append([revoke()]);
    const refused = `${target.place} has a ledger of its own`;
    const put = async (name: string, value: string) =>
      target.database.run(
        `INSERT INTO twilio_ops_settings (name, value) VALUES (?, ?)
          ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
        [name, value],
      );
    await put('move', JSON.stringify({ is: 'left', id: 'x', at: '2026-11-01', to: 'elsewhere' }));
    await expect(move()).rejects.toThrow(refused);
    const [key] = await source.database.all(
      `SELECT value FROM twilio_ops_settings WHERE name = 'key'`,
    );
    await put('key', String(key!['value']));
    await put('move', JSON.stringify({ is: 'arrived', id: 'x', at: '2026-11-01', from: 'there' }));
    await expect(move()).rejects.toThrow(`has the ledger of ${source.place} or a copy of it`);
    await put('move', JSON.stringify({ is: 'left', id: 'x', at: '2026-11-01', to: 'elsewhere' }));
    expect(await move()).toBe(true);
  });

  it.each([0, 1])(
    'refuses its own place by another name, and leaves it as it was',
    async (rows) => {
      const ledger = await isUsable(source);
      if (rows > 0) await ledger.consent.append([grant()]);
      const other = { ...source, place: 'by another name' };
      const refused = move({ target: other });
      await expect(refused).rejects.toThrow(
        'If both name the same place, there is nothing to move',
      );
      await expect(refused).rejects.not.toThrow('delete');
      await (await isUsable(source)).consent.append([revoke()]);
      expect(await isSameGround(source, other)).toBe(true);
      expect(await isSameGround(source, target)).toBe(false);
    },
  );

  it('takes a place in which n8n has made an empty ledger', async () => {
    const tables = await filled();
    const before = await contents(source.database, tables);
    const ledger = await isUsable(target);
    // As when it ended in the middle of its work.
    await ledger.seen.first('prune', new Date(), 600);
    await ledger.owners.beat(['ended']);
    await ledger.turns.take('MG1', 1, 10);
    await move();
    expect(await contents(target.database, tables)).toEqual(before);
  });

  it('refuses a source that has no ledger, without making one', async () => {
    await expect(move()).rejects.toThrow(`There is no ledger at ${source.place}`);
    expect(await source.database.all(source.catalog.ledger)).toEqual([]);
    expect(await target.database.all(target.catalog.ledger)).toEqual([]);
  });
}
