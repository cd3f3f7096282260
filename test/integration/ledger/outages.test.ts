import { setTimeout as sleep } from 'node:timers/promises';
import { inspect } from 'node:util';

import { assemble } from '../../../lib/ledger/assemble';
import type { Database } from '../../../lib/ledger/database';
import type { Ledger } from '../../../lib/ledger/ledger';
import { LedgerError } from '../../../lib/ledger/LedgerError';
import { migrate } from '../../../lib/ledger/migrate';
import { openLedger } from '../../../lib/ledger/open';
import { openPostgres } from '../../../lib/ledger/openPostgres';
import { repeatableContract } from '../../unit/ledger/contract';
import { ada, at, decision, grant, wait } from '../../unit/ledger/contract/samples';
import { losingProxy, type LosingProxy } from './losingProxy';
import { inSchema } from './inSchema';
import { temporarySchema, urlOf, type TemporarySchema } from './temporarySchema';

let schema: TemporarySchema;
let opened: Array<{ close(): Promise<void> }>;

beforeEach(async () => {
  schema = await temporarySchema();
  opened = [];
});
afterEach(async () => {
  await Promise.all(opened.map((one) => one.close()));
  await schema.drop();
});

const urlWith = (change: (url: URL) => void = () => undefined): string => {
  const url = new URL(urlOf(schema));
  change(url);
  return url.href;
};
const openDatabase = async (url = urlWith()): Promise<Database> => {
  const database = await openPostgres(url);
  opened.push(database);
  return database;
};
const openStores = async (url?: string): Promise<Ledger> => await assemble(await openDatabase(url));
const reasonOf = (call: Promise<unknown>) => call.catch((reason: unknown) => reason);

/** Ends every connection of the ledger, whatever it is doing; returns how many. */
const terminateAll = async (): Promise<number> => {
  const ended = await schema.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name = current_setting('application_name') AND pid <> pg_backend_pid()`,
  );
  return ended.length;
};

describe('connections that the server ends', () => {
  it('while they are in use: nothing fails, and nothing is done twice', async () => {
    const ledger = await openStores();
    let ended = 0;
    const count = 100;
    const numbers = Array.from({ length: count }, (_, index) => index);
    const each = async <T>(work: (index: number) => Promise<T>) =>
      await Promise.all(numbers.map(work));
    const work = Promise.all([
      each((index) => ledger.seen.first(`SM${index}`, at(0), 60)),
      each((index) => ledger.decisions.append([decision(`d${index}`)])),
      each((index) => ledger.consent.append([grant({ occurredAt: at(index) })])),
      each(async (index) => {
        await ledger.waits.create(wait(`w${index}`));
        return await Promise.all([1, 2].map(() => ledger.waits.take(`w${index}`)));
      }),
    ]);
    let isOver = false;
    void work.finally(() => (isOver = true)).catch(() => undefined);
    // In the end long enough to connect and do something on however busy a machine.
    for (let pauseMs = 50; !isOver; pauseMs *= 1.1) {
      ended += await terminateAll();
      await sleep(pauseMs);
    }
    const [first, , appended, taken] = await work;

    expect(ended).toBeGreaterThan(10);
    expect(first).toEqual(numbers.map(() => true));
    expect(appended).toEqual(numbers.map(() => 1));
    expect(taken.map((both) => both.filter(Boolean).length)).toEqual(numbers.map(() => 1));
    expect(await each((index) => ledger.seen.first(`SM${index}`, at(0), 60))).toEqual(
      numbers.map(() => false),
    );
    expect(await ledger.decisions.list({ limit: 1_000 })).toHaveLength(count);
    expect((await ledger.consent.eventsOf([ada])).get(ada)).toHaveLength(count);
  });

  it('while they lie idle: the next calls do not notice', async () => {
    const ledger = await openStores();
    for (let time = 0; time < 20; time += 1) {
      const calls = () =>
        Promise.all(
          [1, 2, 3, 4, 5].map((index) => ledger.seen.first(`${time} ${index}`, at(0), 60)),
        );
      expect(await calls()).toEqual([true, true, true, true, true]);
      expect(await terminateAll()).toBeGreaterThan(0);
      expect(await calls()).toEqual([false, false, false, false, false]);
    }
  });

  it('in the middle of a transaction: it is done again as a whole', async () => {
    const database = await openDatabase();
    await database.run('CREATE TABLE item (name TEXT)');
    let times = 0;
    await database.transaction(async (transaction) => {
      times += 1;
      await transaction.run('INSERT INTO item VALUES (?)', [`time ${times}`]);
      if (times === 1) await terminateAll();
      await transaction.run('INSERT INTO item VALUES (?)', [`time ${times}`]);
    });
    const rows = await database.all('SELECT name FROM item');
    expect(rows.map((row) => row['name'])).toEqual(['time 2', 'time 2']);
  });
});

describe('answers that are lost after the work was done', () => {
  let proxy: LosingProxy;
  const given = inSchema(async (place) => {
    proxy = await losingProxy(urlOf(place));
    // Those to the making of the tables and of the key, too.
    proxy.loseFirstAnswers();
    return await openPostgres(proxy.through(urlOf(place)));
  });
  beforeAll(() => expect(proxy.lost()).toBeGreaterThan(3));
  beforeEach(() => proxy.loseFirstAnswers());
  afterAll(() => proxy.close());

  repeatableContract(given);
});

describe('a table that somebody has locked', () => {
  const lock = async (ms: number) => {
    const locked = schema.query(
      `BEGIN; LOCK TABLE twilio_ops_seen; SELECT pg_sleep(${ms / 1_000}); COMMIT`,
    );
    // Until the lock is held.
    const isLocked = `SELECT 1 FROM pg_locks WHERE mode = 'AccessExclusiveLock' AND granted
      AND relation = 'twilio_ops_seen'::regclass`;
    const observer = await openDatabase();
    while ((await observer.all(isLocked)).length === 0) await sleep(5);
    return locked;
  };

  it.each(['statement_timeout', 'lock_timeout'])(
    'is waited for, although the server sets a %s',
    async (timeout) => {
      // Shorter than the lock, and long enough for a busy machine.
      const option = ` -c ${timeout}=250`;
      const url = urlWith(({ searchParams }) =>
        searchParams.set('options', searchParams.get('options') + option),
      );
      const ledger = await openStores(url);
      const locked = lock(1_000);
      await sleep(50);
      const numbers = Array.from({ length: 20 }, (_, index) => index);
      const first = await Promise.all(
        numbers.map((index) => ledger.seen.first(`SM${index}`, at(0), 60)),
      );
      expect(first).toEqual(numbers.map(() => true));
      await locked;
    },
  );
});

describe('an error of PostgreSQL', () => {
  it('is one of the ledger, with words, and without the password', async () => {
    const database = await openDatabase(urlWith((url) => (url.password = 'hunter2')));
    await migrate(database);
    const errors = [
      await reasonOf(database.run('INSERT INTO twilio_ops_seen (id) VALUES (1)')),
      await reasonOf(database.all('SELECT 1 / 0')),
      await reasonOf(database.all('SELECT * FROM twilio_ops_missing')),
      await reasonOf(
        openPostgres(urlWith((url) => url.searchParams.set('sslmode', 'verify-full'))),
      ),
      await reasonOf(
        openPostgres(
          urlWith((url) => {
            url.password = 'hunter2';
            url.searchParams.set('sslmode', 'verify-full');
            url.searchParams.set('sslrootcert', '/nowhere/ca.pem');
          }),
        ),
      ),
    ];
    for (const error of errors) {
      expect(error).toBeInstanceOf(LedgerError);
      expect((error as Error).message).toContain("The ledger's PostgreSQL cannot be used: ");
      expect(inspect(error, { depth: 10, showHidden: true })).not.toContain('hunter2');
    }
    expect((errors[2] as Error).message).toContain('A table of the ledger is missing');
    expect((errors[4] as Error).message).toContain("Correct the path in the ledger's URL");
  });

  it('is one of the ledger when it has been closed', async () => {
    const ledger = await openLedger(schema.location);
    await ledger.close();
    const error = await reasonOf(ledger.seen.first('SM1', at(0), 60));
    expect(error).toBeInstanceOf(LedgerError);
    expect((error as Error).message).toContain('It has been closed');
  });
});
