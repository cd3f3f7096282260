import { assemble } from '../../../lib/ledger/assemble';
import { countChanges } from '../../../lib/ledger/countChanges';
import type { Database, Value } from '../../../lib/ledger/database';
import { deleteInChunks } from '../../../lib/ledger/deleteInChunks';
import type { Ledger } from '../../../lib/ledger/ledger';
import { openSqlite } from '../../../lib/ledger/openSqlite';
import { ledgerKey } from '../../../lib/ledger/settings';
import { at, decision, grant, reservation } from './contract/samples';
import { person } from '../../support/person';

interface Statement {
  sql: string;
  parameters: readonly Value[];
}

/** The same database, which notes what is executed on it. */
function noting(database: Database, noted: Statement[]): Database {
  return {
    ...database,
    dialect: { ...database.dialect, refreshStatistics: (table) => `SELECT '${table}'` },
    all: (sql, parameters = []) => (noted.push({ sql, parameters }), database.all(sql, parameters)),
    run: (sql, parameters = []) => (noted.push({ sql, parameters }), database.run(sql, parameters)),
    transaction: (work) => database.transaction((inner) => work(noting(inner, noted))),
  };
}

let database: Database;
let noted: Statement[];
let ledger: Ledger;

beforeEach(async () => {
  noted = [];
  database = noting(await openSqlite(':memory:'), noted);
  ledger = await assemble(database);
  noted.length = 0;
});
afterEach(() => database.close());

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => person(`+1500555${String(index).padStart(4, '0')}`));

describe('an import of consent', () => {
  it.each([
    [1, 0],
    [1_000, 0],
    [1_001, 1],
    [2_500, 1],
  ])('of %i rows tells the planner %i times', async (count, times) => {
    await ledger.consent.append(people(count).map((recipient) => grant({ recipient })));
    const told = noted.filter(({ sql }) => sql === `SELECT 'twilio_ops_consent'`);
    expect(told).toHaveLength(times);
    if (times > 0) expect(noted.at(-1)).toBe(told[0]);
  });

  it('asks nothing of a planner that needs nothing', async () => {
    const sqlite = await openSqlite(':memory:');
    const other = await assemble(sqlite);
    expect(await other.consent.append(people(1_001).map((recipient) => grant({ recipient })))).toBe(
      1_001,
    );
    await sqlite.close();
  });

  it('puts neighbours in the index into the same chunk', async () => {
    await ledger.consent.append(people(2_500).map((recipient) => grant({ recipient })));
    const inserts = noted.filter(({ sql }) => sql.startsWith('INSERT'));
    expect(inserts).toHaveLength(3);
    const prefixes = inserts.map(
      ({ parameters }) =>
        new Set(
          (JSON.parse(String(parameters[0])) as string[][]).map((row) => row[1]!.slice(0, 2)),
        ),
    );
    const all = prefixes.flatMap((each) => [...each]);
    // Some thousand prefixes: in two chunks are the two at most that lie across the borders.
    expect(new Set(all).size).toBeGreaterThan(1_000);
    expect(all.length - new Set(all).size).toBeLessThanOrEqual(2);
  });

  it('is one transaction for each chunk, and none for nothing', async () => {
    await ledger.consent.append([]);
    expect(noted).toEqual([]);
    await ledger.consent.eventsOf(people(1_001));
    const ofConsent = noted.filter(({ sql }) => sql.includes('twilio_ops_consent'));
    expect(ofConsent).toHaveLength(2);
    // Whether an earlier version has begun the ledger is asked once.
    expect(noted).toHaveLength(3);
    await ledger.consent.eventsOf(people(1_001));
    expect(noted).toHaveLength(5);
  });
});

describe('pruning', () => {
  const fill = async (count: number) => {
    for (let index = 0; index < count; index += 1)
      await database.run('INSERT INTO twilio_ops_seen (id, expires_at) VALUES (?, ?)', [
        `${index}`,
        at(0).getTime(),
      ]);
    noted.length = 0;
  };
  const queries = () => noted.map(({ sql }) => sql.split(' ')[0]);

  const seenTable = { table: 'twilio_ops_seen', key: { id: 'text' }, by: 'expires_at' } as const;

  it.each([
    [0, ['SELECT']],
    [499, ['SELECT', 'DELETE']],
    [500, ['SELECT', 'DELETE', 'SELECT']],
    [750, ['SELECT', 'DELETE', 'SELECT', 'DELETE']],
  ])('of %i rows takes %j', async (count, expected) => {
    await fill(count);
    expect(await ledger.seen.prune(at(1))).toBe(count);
    expect(queries()).toEqual(expected);
  });

  it('ends when its time is up, and goes on the next time', async () => {
    await fill(1_250);
    const some = async () =>
      deleteInChunks(database, seenTable, 'CAST(? AS BIGINT)', [at(0).getTime()], 0);
    expect([await some(), await some(), await some(), await some()]).toEqual([500, 500, 250, 0]);
  });

  it('lets the event loop go round between two chunks', async () => {
    await fill(2_000);
    let turns = 0;
    let isOver = false;
    setImmediate(function turn() {
      turns += 1;
      if (!isOver) setImmediate(turn);
    });
    await ledger.seen.prune(at(1));
    isOver = true;
    expect(turns).toBeGreaterThanOrEqual(2);
  });

  it('ends where another process deletes the same rows', async () => {
    await fill(1_000);
    const late: Database = {
      ...database,
      async transaction(work) {
        await database.run('DELETE FROM twilio_ops_seen');
        await fill(1_000);
        await database.run(`UPDATE twilio_ops_seen SET id = id || ' again'`);
        return await database.transaction(work);
      },
    };
    expect(await deleteInChunks(late, seenTable, 'CAST(? AS BIGINT)', [at(0).getTime()])).toBe(0);
  });

  it('leaves a row alone that was used again meanwhile', async () => {
    await fill(2);
    const late: Database = {
      ...database,
      async transaction(work) {
        await database.run(`UPDATE twilio_ops_seen SET expires_at = expires_at + 1 WHERE id = '0'`);
        return await database.transaction(work);
      },
    };
    expect(await deleteInChunks(late, seenTable, 'CAST(? AS BIGINT)', [at(0).getTime()])).toBe(1);
    expect(await database.all('SELECT id FROM twilio_ops_seen')).toHaveLength(1);
  });
});

describe('a key', () => {
  it('is kept until the millisecond at which it expires', async () => {
    const until = 1_000 + reservation('a').keepForMilliseconds;
    const outcomes: string[] = [];
    for (const now of [1_000, until - 1, until]) {
      const at = { ...database, dialect: { ...database.dialect, now: `${now}` } };
      const [reserved] = await (await assemble(at)).sends.reserve('one', [reservation('a')]);
      outcomes.push(reserved!.outcome);
    }
    expect(outcomes).toEqual(['new', 'repeat', 'new']);
  });
});

describe('counting what is changed', () => {
  it('adds up the statements, and keeps the count of the first time', async () => {
    await database.run('CREATE TABLE item (name TEXT)');
    await database.run(`INSERT INTO item VALUES ('a'), ('b'), ('c')`);
    const statements = [
      `DELETE FROM item WHERE name = 'a' AND 1 = ?`,
      `DELETE FROM item WHERE 1 = ?`,
    ];
    const twice: Database = {
      ...database,
      async transaction(work) {
        await database.transaction(work);
        return await database.transaction(work);
      },
    };
    expect(await countChanges(twice, statements, [1])).toBe(3);
    expect(await countChanges(database, statements, [1])).toBe(0);
    expect(await countChanges(database, [], [])).toBe(0);
  });
});

describe('the key of a ledger', () => {
  it('is made once, 32 bytes, another for each ledger', async () => {
    const key = await ledgerKey(database);
    expect(key).toHaveLength(32);
    expect(await ledgerKey(database)).toEqual(key);
    expect(await ledger.key()).toEqual(key);
    const other = await openSqlite(':memory:');
    expect(await (await assemble(other)).key()).not.toEqual(key);
    await other.close();
  });
});

describe('closing a ledger', () => {
  it('closes its database once, however often it is asked', async () => {
    let times = 0;
    const counted = await assemble({ ...database, close: async () => void (times += 1) });
    expect(counted.isClosed()).toBe(false);
    await Promise.all([counted.close(), counted.close()]);
    await counted.close();
    expect(times).toBe(1);
    expect(counted.isClosed()).toBe(true);
  });
});

describe('what decisions have in common', () => {
  const write = async (id: string, rules: string[]) => {
    noted.length = 0;
    await ledger.decisions.append([decision(id, { rules })], 'sample');
    return noted.filter(({ sql }) => sql.includes('INTO twilio_ops_verdicts')).length;
  };

  it('is written once by a process, however many there are', async () => {
    expect(await write('d1', ['a'])).toBe(1);
    expect(await write('d2', ['a'])).toBe(0);
    expect(await write('d3', ['a', 'b'])).toBe(1);
    expect(noted).toHaveLength(2);
    expect(await write('d4', ['a', 'b'])).toBe(0);
    expect(noted).toHaveLength(1);
  });

  it('is written again after ten thousand others: memory is bounded', async () => {
    await write('d1', ['a']);
    const others = Array.from({ length: 10_000 }, (_, index) =>
      decision(`other ${index}`, { rules: [`rule ${index}`] }),
    );
    await ledger.decisions.append(others);
    expect(await write('d2', ['a'])).toBe(1);
  });
});
