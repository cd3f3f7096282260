import type { Database } from '../../../lib/ledger/database';
import { LedgerError } from '../../../lib/ledger/LedgerError';
import { watch, watched } from '../../../lib/ledger/watch';

let nowMs: number;
let noted: unknown[][];
const watching = () => {
  nowMs = 1_000;
  noted = [];
  return watch(
    (...figures) => void noted.push(figures),
    () => nowMs,
  );
};
const away = ['ledger', { state: 'away' }];
const back = (seconds: number) => ['ledger', { state: 'back', seconds }];

describe('the watch over a ledger', () => {
  it('says once that it is away, and once that it is back, after how long', () => {
    const { failed, answered } = watching();
    answered();
    failed();
    failed();
    nowMs += 90_400;
    answered();
    answered();
    expect(noted).toEqual([away, back(90)]);
  });

  it('says once a minute at most that it comes and goes, and in the end how it is', () => {
    const { failed, answered } = watching();
    for (let second = 0; second < 59; second += 1) {
      failed();
      nowMs += 1_000;
      answered();
    }
    expect(noted).toEqual([away]);
    nowMs += 1_000;
    answered();
    expect(noted).toEqual([away, back(59)]);
    failed();
    nowMs += 60_000;
    failed();
    expect(noted).toStrictEqual([away, back(59), away]);
  });

  it('counts until it first answered, however late that is said', () => {
    const { failed, answered } = watching();
    failed();
    nowMs += 3_000;
    answered();
    nowMs += 3_600_000;
    answered();
    expect(noted).toEqual([away, back(3)]);
  });

  it('says that it is away no second time, however long it is', () => {
    const { failed } = watching();
    for (let minute = 0; minute < 5; minute += 1) {
      failed();
      nowMs += 61_000;
    }
    expect(noted).toStrictEqual([away]);
  });

  it('counts from the last time that it went away', () => {
    const { failed, answered } = watching();
    failed();
    nowMs += 90_000;
    answered();
    nowMs += 30_000;
    failed();
    nowMs += 40_000;
    failed();
    nowMs += 61_000;
    answered();
    expect(noted).toStrictEqual([away, back(90), away, back(101)]);
  });

  it('says nothing of coming back from what it said nothing of', () => {
    const { failed, answered } = watching();
    failed();
    nowMs += 61_000;
    answered();
    failed();
    answered();
    nowMs += 61_000;
    answered();
    expect(noted).toStrictEqual([away, back(61)]);
  });

  it('goes by a clock that nobody sets', () => {
    jest.useFakeTimers();
    noted = [];
    const { failed, answered } = watch((...figures) => void noted.push(figures));
    failed();
    jest.advanceTimersByTime(90_000);
    answered();
    jest.useRealTimers();
    expect(noted).toStrictEqual([away, back(90)]);
  });
});

describe('a watched database', () => {
  const database = (outcome: () => Promise<never[]>): Database => ({
    dialect: {} as never,
    all: outcome,
    run: async () => (await outcome()).length,
    transaction: async (work) => {
      await outcome();
      return work({} as never);
    },
    close: async () => undefined,
  });
  const calls: Array<(database: Database) => Promise<unknown>> = [
    async ({ all }) => all(''),
    async ({ run }) => run(''),
    async ({ transaction }) => transaction(async () => 1),
  ];

  it.each(calls)('tells whether it has answered: %s', async (call) => {
    const own = { failed: jest.fn(), answered: jest.fn() };
    const failing = database(() => Promise.reject(new LedgerError('away')));
    await expect(call(watched(failing, own))).rejects.toThrow('away');
    expect([own.failed.mock.calls.length, own.answered.mock.calls.length]).toEqual([1, 0]);
    await call(
      watched(
        database(async () => []),
        own,
      ),
    );
    expect([own.failed.mock.calls.length, own.answered.mock.calls.length]).toEqual([1, 1]);
  });

  it('knows an error of the work from one of the database', async () => {
    const own = { failed: jest.fn(), answered: jest.fn() };
    const work = async () => Promise.reject(new Error('of the work'));
    const { transaction } = watched(
      database(async () => []),
      own,
    );
    await expect(transaction(work)).rejects.toThrow('of the work');
    expect(own.failed).not.toHaveBeenCalled();
  });
});
