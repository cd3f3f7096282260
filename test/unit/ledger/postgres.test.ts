import type { Database } from '../../../lib/ledger/database';
import { LedgerError } from '../../../lib/ledger/LedgerError';
import { postgresDatabase } from '../../../lib/ledger/postgres';
import { fakePool, pgError } from './fakePool';

/** Throws these errors in turn, then nothing more. */
const inTurn = (...errors: Array<string | Error>) => {
  const left = [...errors];
  return () => {
    const next = left.shift();
    if (next !== undefined) throw typeof next === 'string' ? pgError(next) : next;
  };
};

const open = (behaviour: Parameters<typeof fakePool>[0]) => {
  const { pool, log } = fakePool(behaviour);
  return { database: postgresDatabase(pool, 'db:5432/test'), log };
};

/** What a call comes to, with all its pauses, and how long these took by the clock. */
async function outcome<T>(call: Promise<T>): Promise<{ value?: T; error?: unknown; ms: number }> {
  const began = performance.now();
  let result: { value?: T; error?: unknown } | undefined;
  call.then(
    (value) => (result = { value }),
    (error: unknown) => (result = { error }),
  );
  for (let step = 0; !result && step < 100_000; step += 1) await jest.advanceTimersByTimeAsync(10);
  return { ...result, ms: performance.now() - began };
}

const ledgerError = (error: unknown): LedgerError => {
  expect(error).toBeInstanceOf(LedgerError);
  return error as LedgerError;
};

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe('a statement in PostgreSQL', () => {
  it('numbers its parameters, and gives rows or their number', async () => {
    const values: unknown[] = [];
    const { database, log } = open({
      query: (_sql, _connection, given) => (
        values.push(...given),
        { rows: [{ a: 1 }], rowCount: 3 }
      ),
    });
    expect(await database.all('SELECT ?, ?, ?', ['x \0', 2, null])).toEqual([{ a: 1 }]);
    expect(values).toEqual(['x \ufffd', 2, null]);
    expect(await database.run('UPDATE t SET a = ?', ['y'])).toBe(3);
    expect(await database.run('UPDATE t SET a = ?', ['y'])).toBe(3);
    expect(log).toEqual([
      'connect 1',
      '1: SELECT $1, $2, $3',
      'release 1',
      '1: UPDATE t SET a = $1',
      'release 1',
      '1: UPDATE t SET a = $1',
      'release 1',
    ]);
  });

  it('counts no rows where the server gives no number', async () => {
    const { database } = open({});
    expect(await database.run('CREATE TABLE t (a TEXT)')).toBe(0);
  });

  it.each([
    'Client has encountered a connection error and is not queryable',
    'Connection terminated unexpectedly',
    'ECONNRESET',
    'EPIPE',
    'Query read timeout',
    '57P01',
    '57P02',
    '40001',
    '40P01',
    '25006',
    '55P03',
    '57014',
    '53200',
  ])('is executed again after %s, on another connection', async (error) => {
    const fail = inTurn(error, error);
    const { database, log } = open({ query: () => (fail(), { rows: [{ a: 1 }] }) });
    expect(await outcome(database.all('SELECT 1'))).toMatchObject({ value: [{ a: 1 }] });
    expect(log).toEqual([
      ...['connect 1', '1: SELECT 1', 'close 1'],
      ...['connect 2', '2: SELECT 1', 'close 2'],
      ...['connect 3', '3: SELECT 1', 'release 3'],
    ]);
  });

  it.each(['ECONNREFUSED', 'timeout exceeded when trying to connect', '57P03', '53300'])(
    'is executed once a connection can be made, after %s',
    async (error) => {
      const { database, log } = open({ connect: inTurn(error, error) });
      expect(await outcome(database.run('DELETE FROM t'))).toMatchObject({ value: 0 });
      expect(log.filter((line) => line.endsWith('DELETE FROM t'))).toEqual(['3: DELETE FROM t']);
    },
  );

  it.each(['42601', '42501', '23505', '53100', 'XX001'])(
    'fails at once with %s, in words, and the connection is not used again',
    async (code) => {
      const cause = pgError(code);
      const { database, log } = open({ query: inTurn(cause) });
      const { error, ms } = await outcome(database.all('SELECT 1'));
      expect(ledgerError(error)).toMatchObject({ cause, mayBeDone: false });
      expect(ledgerError(error).message).toContain('db:5432/test');
      expect(ms).toBeLessThan(20);
      expect(log).toEqual(['connect 1', '1: SELECT 1', 'close 1']);
    },
  );

  it.each([
    ['28P01', 'refused the user or the password'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'db:5432/test'],
  ])('fails at once where the server does not let us in: %s', async (code, said) => {
    const { database, log } = open({ connect: inTurn(code) });
    const { error, ms } = await outcome(database.all('SELECT 1'));
    expect(ledgerError(error).message).toContain(said);
    expect(ms).toBeLessThan(20);
    expect(log).toEqual(['connect 1']);
  });
});

describe('patience with PostgreSQL', () => {
  const away = { connect: () => inTurn('ECONNREFUSED')() };

  it('ends after 5 seconds with a server that has never answered', async () => {
    const { error, ms } = await outcome(open(away).database.all('SELECT 1'));
    expect(ledgerError(error).message).toContain('Nothing answers at db:5432/test');
    expect(ms).toBeGreaterThanOrEqual(5_000);
    expect(ms).toBeLessThan(5_100);
  });

  it.each(['57P03', '53300'])('ends after 30 seconds with one that says %s', async (code) => {
    const { database } = open({ connect: () => inTurn(code)() });
    const { error, ms } = await outcome(database.all('SELECT 1'));
    expect(ledgerError(error)).toMatchObject({ mayBeDone: false });
    expect(ms).toBeGreaterThanOrEqual(30_000);
    expect(ms).toBeLessThan(30_100);
  });

  it('ends after 30 seconds with one that has answered before', async () => {
    let isAway = false;
    const { database } = open({
      connect: () => isAway && away.connect(),
      query: () => void (isAway && inTurn('ECONNRESET')()),
    });
    await database.all('SELECT 1');
    isAway = true;
    const { ms } = await outcome(database.all('SELECT 1'));
    expect(ms).toBeGreaterThanOrEqual(30_000);
    expect(ms).toBeLessThan(30_100);
  });

  it('counts from the first failure, not from the call', async () => {
    const { database } = open({
      async query(_sql, connection) {
        if (connection > 1) return { rows: [{ a: 1 }] };
        await new Promise((resolve) => setTimeout(resolve, 40_000));
        throw pgError('ECONNRESET');
      },
    });
    expect(await outcome(database.all('SELECT 1'))).toMatchObject({ value: [{ a: 1 }] });
  });

  it('pauses longer and longer, two seconds at most, and not in step with others', async () => {
    const attempts: number[] = [];
    jest.spyOn(Math, 'random').mockReturnValueOnce(0).mockReturnValueOnce(1).mockReturnValue(0.5);
    const { database } = open({
      connect: () => {
        attempts.push(performance.now());
        throw pgError('57P03');
      },
    });
    await outcome(database.all('SELECT 1'));
    const between = attempts.slice(1).map((time, index) => Math.round(time - attempts[index]!));
    expect(between.slice(0, 8)).toEqual([25, 150, 200, 400, 800, 1_600, 2_000, 2_000]);
    expect(attempts.at(-1)! - attempts[0]!).toBeCloseTo(30_000, 0);
  });

  it('says that it may be done once an answer was lost, whatever came after', async () => {
    const lose = inTurn('Connection terminated unexpectedly');
    const { database } = open({
      connect: (connection) => void (connection > 1 && inTurn('57P03')()),
      query: lose,
    });
    const { error } = await outcome(database.run('DELETE FROM t'));
    expect(ledgerError(error)).toMatchObject({ mayBeDone: true });
    expect(ledgerError(error).message).toContain('is starting or stopping');
    expect((ledgerError(error).cause as Error).message).toBe('error 57P03');
  });

  it('says so of what then fails for good, too', async () => {
    const { database } = open({ query: inTurn('EPIPE', '42501') });
    const { error } = await outcome(database.run('DELETE FROM t'));
    expect(ledgerError(error)).toMatchObject({ mayBeDone: true });
  });
});

describe('the connections that lie idle', () => {
  const busy = async (database: Database, count: number) => {
    await Promise.all(Array.from({ length: count }, () => database.all('SELECT 1')));
  };

  it.each([0, 1])('are not used again after one was lost, %d ms later', async (ms) => {
    let isLost = false;
    const lose = inTurn('57P01');
    const { database, log } = open({ query: () => void (isLost && lose()) });
    await busy(database, 3);
    jest.advanceTimersByTime(ms);
    log.length = 0;
    isLost = true;
    await outcome(database.all('SELECT 2'));
    expect(log).toEqual([
      ...['3: SELECT 2', 'close 3'],
      ...['close 2', 'close 1', 'connect 4', '4: SELECT 2', 'release 4'],
    ]);
    await database.all('SELECT 3');
    expect(log.slice(-2)).toEqual(['4: SELECT 3', 'release 4']);
  });

  it('are used again where only a statement failed', async () => {
    let isLocked = false;
    const fail = inTurn('57014');
    const { database, log } = open({ query: () => void (isLocked && fail()) });
    await busy(database, 2);
    jest.advanceTimersByTime(1);
    log.length = 0;
    isLocked = true;
    await outcome(database.all('SELECT 2'));
    expect(log).toEqual(['2: SELECT 2', 'close 2', '1: SELECT 2', 'release 1']);
  });
});

describe('a transaction in PostgreSQL', () => {
  const twoStatements = async (database: Database) => {
    await database.run('UPDATE a');
    return await database.all('SELECT 2');
  };

  it('goes over one connection, and nested ones are part of it', async () => {
    const { database, log } = open({ query: () => ({ rows: [{ a: 1 }], rowCount: 2 }) });
    const result = await database.transaction((transaction) => {
      expect(transaction.dialect).toBe(database.dialect);
      return transaction.transaction(twoStatements);
    });
    expect(result).toEqual([{ a: 1 }]);
    expect(log).toEqual([
      'connect 1',
      ...['1: BEGIN', '1: UPDATE a', '1: SELECT 2', '1: COMMIT'],
      'release 1',
    ]);
  });

  it.each(['BEGIN', 'UPDATE a', 'SELECT 2', 'COMMIT'])(
    'is done again from its start when the connection ends at %s',
    async (place) => {
      let isFirst = true;
      const { database, log } = open({
        query: (sql) => {
          if (sql !== place || !isFirst) return { rows: [{ a: 1 }] };
          isFirst = false;
          throw pgError('Connection terminated unexpectedly');
        },
      });
      expect(await outcome(database.transaction(twoStatements))).toMatchObject({
        value: [{ a: 1 }],
      });
      expect(log.filter((line) => line.startsWith('2: '))).toEqual([
        ...['2: BEGIN', '2: UPDATE a', '2: SELECT 2', '2: COMMIT'],
      ]);
      expect(log.filter((line) => line === 'close 1')).toHaveLength(1);
    },
  );

  it.each([
    ['COMMIT', true],
    ['SELECT 2', false],
  ])('may be done, if the connection always ends at %s: %p', async (place, mayBeDone) => {
    const { database } = open({
      query: (sql) => {
        if (sql === place) throw pgError('ECONNRESET');
      },
    });
    const { error } = await outcome(database.transaction(twoStatements));
    expect(ledgerError(error)).toMatchObject({ mayBeDone });
  });

  it('is rolled back by an error of the work, which is not repeated', async () => {
    const { database, log } = open({});
    const thrown = new Error('changed my mind');
    const { error, ms } = await outcome(
      database.transaction(async (transaction) => {
        await transaction.run('UPDATE a');
        throw thrown;
      }),
    );
    expect(error).toBe(thrown);
    expect(ms).toBeLessThan(20);
    expect(log).toEqual(['connect 1', '1: BEGIN', '1: UPDATE a', 'close 1']);
  });

  it('fails with its statement, even if the work goes on or throws another error', async () => {
    for (const goesOn of [true, false]) {
      const seen: unknown[] = [];
      const { database, log } = open({
        query: (sql) => void (sql === 'UPDATE a' && inTurn('23505')()),
      });
      const { error } = await outcome(
        database.transaction(async (transaction) => {
          await transaction.run('UPDATE a').catch((caught: unknown) => seen.push(caught));
          await transaction.all('SELECT 2').catch((caught: unknown) => seen.push(caught));
          if (!goesOn) throw new Error('something else');
        }),
      );
      expect((ledgerError(error).cause as { code: string }).code).toBe('23505');
      expect(seen).toHaveLength(2);
      for (const caught of seen) ledgerError(caught);
      expect(log).toEqual(['connect 1', '1: BEGIN', '1: UPDATE a', 'close 1']);
    }
  });

  it('is done again, even if the work catches that a deadlock ended it', async () => {
    const fail = inTurn('40P01');
    const { database, log } = open({ query: (sql) => void (sql === 'UPDATE a' && fail()) });
    const call = database.transaction(async (transaction) => {
      await transaction.run('UPDATE a').catch(() => undefined);
    });
    expect(await outcome(call)).not.toHaveProperty('error');
    expect(log.slice(-4)).toEqual(['2: BEGIN', '2: UPDATE a', '2: COMMIT', 'release 2']);
  });

  it('does not let the database be closed in it', async () => {
    const { database, log } = open({});
    await expect(database.transaction((transaction) => transaction.close())).rejects.toThrow(
      'not closed in a transaction',
    );
    await database.close();
    expect(log.at(-1)).toBe('end');
  });
});
