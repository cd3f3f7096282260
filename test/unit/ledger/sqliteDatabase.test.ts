import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import type { Database } from '../../../lib/ledger/database';
import { LedgerError } from '../../../lib/ledger/LedgerError';
import { sqliteDatabase } from '../../../lib/ledger/sqlite';

let folder: string;
let path: string;
let connection: DatabaseSync;
let database: Database;
/** As another process has it open. */
let other: DatabaseSync;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ledger-'));
  path = join(folder, 'ledger.sqlite');
  connection = new DatabaseSync(path);
  database = await sqliteDatabase(connection, path);
  await database.run('CREATE TABLE item (name TEXT PRIMARY KEY)');
  other = new DatabaseSync(path);
});
afterEach(async () => {
  jest.restoreAllMocks();
  if (other.isOpen) other.close();
  if (connection.isOpen) await database.close();
  await rm(folder, { recursive: true });
});

const add = (name: string, into: Pick<Database, 'run'> = database) =>
  into.run('INSERT INTO item VALUES (?)', [name]);
const names = async () =>
  (await database.all('SELECT name FROM item ORDER BY rowid')).map((row) => row['name']);
const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn += 1) await new Promise((done) => setTimeout(done, 1));
};
const sqliteError = (errcode: number, message = `result ${errcode}`) =>
  Object.assign(new Error(message), { code: 'ERR_SQLITE_ERROR', errcode });
const ledgerError = async (call: Promise<unknown>): Promise<LedgerError> => {
  const error = await call.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(LedgerError);
  return error as LedgerError;
};

describe('transactions of one process', () => {
  it('let all that comes meanwhile wait, one after the other in its order', async () => {
    const order: string[] = [];
    const one = (name: string) =>
      database.transaction(async (transaction) => {
        order.push(`${name} begins`);
        await add(`${name} 1`, transaction);
        await turns(2);
        await add(`${name} 2`, transaction);
        order.push(`${name} ends`);
      });
    // Three that wait behind the first: none may begin within another.
    await Promise.all([one('a'), one('b'), one('c'), add('d'), one('e'), names()]);
    expect(order).toEqual(
      ['a', 'b', 'c', 'e'].flatMap((name) => [`${name} begins`, `${name} ends`]),
    );
    const added = await names();
    expect(added.toSorted()).toEqual(
      ['a 1', 'a 2', 'b 1', 'b 2', 'c 1', 'c 2', 'd', 'e 1', 'e 2'].toSorted(),
    );
  });

  it('let nothing from outside into one that is undone', async () => {
    const failing = database.transaction(async (transaction) => {
      await add('inside', transaction);
      await turns(3);
      throw new Error('changed my mind');
    });
    await turns(1);
    const outside = [add('outside 1'), database.transaction((open) => add('outside 2', open))];
    await expect(failing).rejects.toThrow('changed my mind');
    await Promise.all(outside);
    expect(await names()).toEqual(['outside 1', 'outside 2']);
  });
});

describe('a file that another process has locked', () => {
  it('is waited for, while the event loop goes on, and reads are answered', async () => {
    await add('before');
    other.exec('BEGIN IMMEDIATE');
    const done: string[] = [];
    const writes = [
      add('one').then(() => done.push('one')),
      database.transaction((open) => add('two', open)).then(() => done.push('two')),
      ...Array.from({ length: 50 }, (_, index) => add(`more ${index}`)),
    ];
    await turns(30);
    expect(done).toEqual([]);
    expect(await names()).toEqual(['before']);
    other.exec('COMMIT');
    await Promise.all(writes);
    expect(done.toSorted()).toEqual(['one', 'two']);
    expect(await names()).toHaveLength(53);
  });

  it('is tried by one of those who wait at a time', async () => {
    other.exec('BEGIN IMMEDIATE');
    const exec = jest.spyOn(connection, 'exec');
    const waiting = Array.from({ length: 200 }, (_, index) =>
      database.transaction((open) => add(`${index}`, open)),
    );
    await turns(100);
    // Each once when it comes, and one of them again and again.
    expect(exec.mock.calls.length).toBeGreaterThan(200);
    expect(exec.mock.calls.length).toBeLessThan(320);
    other.exec('COMMIT');
    await Promise.all(waiting);
    expect(await names()).toHaveLength(200);
  });

  it('is waited for by a minute, not for ever', async () => {
    other.exec('BEGIN IMMEDIATE');
    jest.useFakeTimers();
    const began = performance.now();
    const calls = [
      add('one'),
      database.transaction((open) => add('two', open)),
      database.run('DELETE FROM item'),
    ].map((call) => ledgerError(call).then((error) => [error.message, performance.now() - began]));
    await jest.advanceTimersByTimeAsync(59_900);
    await database.all('SELECT 1');
    const over = Promise.all(calls);
    await jest.advanceTimersByTimeAsync(500);
    jest.useRealTimers();
    for (const [message, ms] of await over) {
      expect(message).toContain(`${path} has been locked by another process for too long`);
      expect(ms).toBeGreaterThanOrEqual(60_000);
    }
    other.exec('COMMIT');
    await add('three');
    expect(await names()).toEqual(['three']);
  });

  it('is waited for when it is opened', async () => {
    other.exec('BEGIN EXCLUSIVE');
    const third = new DatabaseSync(path);
    const opening = sqliteDatabase(third, path);
    await turns(10);
    other.exec('COMMIT');
    await (await opening).close();
  });
});

describe('a transaction in which another process is in the way', () => {
  /** Lets `exec` fail with these result codes in turn where it is given this SQL. */
  const failing = (sql: string, ...errcodes: number[]) => {
    const exec = connection.exec.bind(connection);
    return jest.spyOn(connection, 'exec').mockImplementation((given) => {
      const errcode = given === sql ? errcodes.shift() : undefined;
      if (errcode !== undefined) throw sqliteError(errcode);
      exec(given);
    });
  };

  it.each([
    ['SQLITE_BUSY', 5],
    ['SQLITE_BUSY_SNAPSHOT', 5 | (2 << 8)],
    ['SQLITE_LOCKED', 6],
    ['SQLITE_PROTOCOL', 15],
  ])('is done again from its start: %s at its end', async (_name, errcode) => {
    failing('COMMIT', errcode, errcode);
    let times = 0;
    await database.transaction(async (open) => {
      times += 1;
      await add(`time ${times}`, open);
    });
    expect(times).toBe(3);
    expect(await names()).toEqual(['time 3']);
  });

  it('is done again from its start, whatever the work made of the error', async () => {
    const prepare = connection.prepare.bind(connection);
    let fails = 2;
    jest.spyOn(connection, 'prepare').mockImplementation((sql) => {
      if (sql.startsWith('DELETE') && fails-- > 0) throw sqliteError(5);
      return prepare(sql);
    });
    let times = 0;
    await database.transaction(async (open) => {
      times += 1;
      await add(`time ${times}`, open);
      await open.run('DELETE FROM item WHERE 1 = 2').catch(() => {
        throw new Error('something else');
      });
    });
    expect(await names()).toEqual(['time 3']);
  });

  it('does not keep the others waiting while it pauses', async () => {
    let isBusy = true;
    const exec = connection.exec.bind(connection);
    jest.spyOn(connection, 'exec').mockImplementation((sql) => {
      if (sql === 'COMMIT' && isBusy) throw sqliteError(5);
      exec(sql);
    });
    const waiting = database.transaction((open) => add('one', open));
    await turns(3);
    await add('two');
    isBusy = false;
    await waiting;
    expect(await names()).toEqual(['two', 'one']);
  });

  it('gives up after a minute, and leaves nothing open', async () => {
    const exec = failing('COMMIT', ...Array<number>(20_000).fill(5));
    jest.useFakeTimers();
    const error = ledgerError(database.transaction((open) => add('one', open)));
    await jest.advanceTimersByTimeAsync(60_500);
    jest.useRealTimers();
    expect((await error).message).toContain('has been locked by another process');
    exec.mockRestore();
    await database.transaction((open) => add('two', open));
    expect(await names()).toEqual(['two']);
  });

  it('waits for its beginning and for its end a minute in all', async () => {
    other.exec('BEGIN IMMEDIATE');
    failing('COMMIT', ...Array<number>(20_000).fill(5));
    jest.useFakeTimers();
    const began = performance.now();
    const error = ledgerError(database.transaction((open) => add('one', open)));
    const ms = error.then(() => performance.now() - began);
    await jest.advanceTimersByTimeAsync(40_000);
    other.exec('COMMIT');
    await jest.advanceTimersByTimeAsync(21_000);
    jest.useRealTimers();
    expect(await ms).toBeLessThanOrEqual(60_100);
  });

  it('waits for readers of a file that has no write-ahead log', async () => {
    connection.exec('PRAGMA journal_mode = DELETE');
    await add('before');
    other.exec('BEGIN');
    other.prepare('SELECT * FROM item').all();
    let isDone = false;
    const waiting = database.transaction((open) => add('one', open)).then(() => (isDone = true));
    await turns(10);
    expect(isDone).toBe(false);
    other.exec('COMMIT');
    await waiting;
    expect(await names()).toEqual(['before', 'one']);
  });
});

describe('a disk on which nothing can be written', () => {
  const fill = async () => {
    const big = 'x'.repeat(1_000);
    for (let index = 0; index < 1_000; index += 1) await add(`${index} ${big}`);
  };
  const pageLimit = (pages: number) => connection.exec(`PRAGMA max_page_count = ${pages}`);

  it('is named when it is full; the next call works once there is room', async () => {
    pageLimit(20);
    const error = await ledgerError(fill());
    expect(error.message).toContain(`The disk of ${path} is full. Free some space.`);
    expect(error).toMatchObject({ mayBeDone: false, cause: { errcode: 13 } });
    const count = (await names()).length;
    expect(count).toBeGreaterThan(0);
    pageLimit(1_000_000);
    await add('after');
    expect(await names()).toHaveLength(count + 1);
  });

  it('undoes a whole transaction, and the next one works once there is room', async () => {
    await add('before');
    pageLimit(20);
    const failing = database.transaction(async (open) => {
      await add('first', open);
      for (let index = 0; index < 100; index += 1) await add(`${index}`.padEnd(1_000), open);
    });
    // What waits behind it must go on.
    const behind = names();
    expect((await ledgerError(failing)).message).toContain('is full');
    expect(await behind).toEqual(['before']);
    pageLimit(1_000_000);
    await database.transaction((open) => add('after', open));
    expect(await names()).toEqual(['before', 'after']);
  });

  it.each([
    ['full', 13, false],
    ['failing', 10, true],
  ])(
    '%s at the end of a transaction: it is undone, and the next works',
    async (_name, errcode, mayBeDone) => {
      const exec = connection.exec.bind(connection);
      const spy = jest.spyOn(connection, 'exec').mockImplementation((sql) => {
        if (sql === 'COMMIT') throw sqliteError(errcode);
        exec(sql);
      });
      const failing = database.transaction((open) => add('one', open));
      const behind = names();
      expect(await ledgerError(failing)).toMatchObject({ mayBeDone, cause: { errcode } });
      expect(await behind).toEqual([]);
      spy.mockRestore();
      await database.transaction((open) => add('two', open));
      expect(await names()).toEqual(['two']);
    },
  );

  it('that has undone it already is told as what it is', async () => {
    const exec = connection.exec.bind(connection);
    const spy = jest.spyOn(connection, 'exec').mockImplementation((sql) => {
      if (sql !== 'COMMIT') return exec(sql);
      exec('ROLLBACK');
      throw sqliteError(13);
    });
    const failing = database.transaction((open) => add('one', open));
    expect(await ledgerError(failing)).toMatchObject({ cause: { errcode: 13 } });
    spy.mockRestore();
    await add('two');
    expect(await names()).toEqual(['two']);
  });

  it('and that does not even undo it: it is undone before anything else is done', async () => {
    const exec = connection.exec.bind(connection);
    let fails = 3;
    jest.spyOn(connection, 'exec').mockImplementation((sql) => {
      if (/COMMIT|ROLLBACK/.test(sql) && fails-- > 0) throw sqliteError(10);
      exec(sql);
    });
    const failing = database.transaction((open) => add('one', open));
    expect(await ledgerError(failing)).toMatchObject({ cause: { errcode: 10 } });
    expect(await ledgerError(add('lost'))).toMatchObject({ cause: { errcode: 10 } });
    expect(await names()).toEqual([]);
    await database.transaction((open) => add('two', open));
    expect(await names()).toEqual(['two']);
  });
});

describe('a file that is gone or may not be written', () => {
  it.each([
    ['read-only', 8, 'cannot be written'],
    ['replaced', 1_032, 'was moved, deleted or replaced'],
    ['out of memory', 7, 'no memory left'],
  ])('%s: says what to do', async (_name, errcode, words) => {
    jest.spyOn(connection, 'prepare').mockImplementation(() => {
      throw sqliteError(errcode);
    });
    expect((await ledgerError(add('one'))).message).toContain(words);
  });

  it('read-only, as SQLite itself says it', async () => {
    connection.exec('PRAGMA query_only = ON');
    const error = await ledgerError(add('one'));
    expect(error.message).toContain(`${path} cannot be written`);
    connection.exec('PRAGMA query_only = OFF');
    await add('two');
  });
});
