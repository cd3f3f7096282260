import type { Database } from '../../../lib/ledger/database';
import { migrate } from '../../../lib/ledger/migrate';
import { openSqlite } from '../../../lib/ledger/openSqlite';
import { recordsIn } from '../../../lib/ledger/records';
import { verdictId } from '../../../lib/ledger/verdicts';

let database: Database;
let asked: number;
beforeEach(async () => {
  const opened = await openSqlite(':memory:');
  await migrate(opened);
  asked = 0;
  database = {
    ...opened,
    all: (sql, values) => ((asked += 1), opened.all(sql, values)),
    run: (sql, values) => ((asked += 1), opened.run(sql, values)),
  };
});
afterEach(() => database.close());

const records = (count: number) => Array.from({ length: count }, (_, index) => `{"n":${index}}`);
const samples = ['{"rule":"one"}', '{"rule":"two","more":1}'];

describe('records of decisions', () => {
  it('are the same again, whatever they were packed with, also for another process', async () => {
    const own = recordsIn(database);
    const like = samples.map((sample) => [sample, sample.replace('}', ',"n":1}')]);
    const [one, two] = [await own.pack(like[0]!, samples[0]), await own.pack(like[1]!, samples[1])];
    const stored = [...one, ...two];
    expect(stored.filter((record) => record.startsWith('{'))).toEqual([]);
    const asItIs = '{"as":"it is"}';
    expect(await recordsIn(database).unpack([...stored, asItIs])).toEqual([...like.flat(), asItIs]);
    expect(await recordsIn(database).unpack([...two, ...one])).toEqual([...like[1]!, ...like[0]!]);
  });

  it('have their sample written and read once in a process', async () => {
    const own = recordsIn(database);
    const stored = await own.pack(records(2), samples[0]);
    await own.pack(records(2), samples[0]);
    await own.unpack(stored);
    expect(asked).toBe(1);
    const other = recordsIn(database);
    await other.unpack(stored);
    await other.unpack(stored);
    expect(asked).toBe(2);
  });

  it('need no sample where none was given', async () => {
    expect(await recordsIn(database).pack(records(2), undefined)).toEqual(records(2));
    expect(await recordsIn(database).unpack(records(2))).toEqual(records(2));
    expect(asked).toBe(0);
  });

  it.each([
    [50, 0],
    [51, 1],
    [100, 1],
    [101, 2],
  ])('let the event loop go round between fifties: %i', async (count, times) => {
    let turns = 0;
    let isOver = false;
    setImmediate(function turn() {
      turns += 1;
      if (!isOver) setImmediate(turn);
    });
    await recordsIn(database).unpack(records(count));
    isOver = true;
    expect(turns).toBe(times);
  });
});

it('the name of a verdict stays the same: ledgers keep it', () => {
  expect(verdictId('block', '\nopt-out\n')).toBe('nz2qQNY8');
});
