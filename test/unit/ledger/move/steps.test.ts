import { assemble } from '../../../../lib/ledger/assemble';
import type { Database } from '../../../../lib/ledger/database';
import { migrate } from '../../../../lib/ledger/migrate';
import type { Ground } from '../../../../lib/ledger/move/ground';
import { moveLedger } from '../../../../lib/ledger/move/move';
import type { Report } from '../../../../lib/ledger/move/Report';
import { sqliteCatalog } from '../../../../lib/ledger/move/sqliteCatalog';
import { undoMove } from '../../../../lib/ledger/move/undo';
import { openSqlite } from '../../../../lib/ledger/openSqlite';
import { contents, fillAll } from '../contract/filled';

const report: Report = { say: () => undefined, progress: () => undefined };
const opened = async (place: string): Promise<Ground> => ({
  database: await openSqlite(':memory:'),
  catalog: sqliteCatalog,
  place,
  spool: undefined,
});

/**
 * The same places for a process that is killed before the step that comes after so many: from then
 * on it does nothing at all, neither in what it was doing nor to clean up.
 */
function untilKilled(grounds: readonly Ground[], steps: number) {
  let [left, isKilled] = [steps, false];
  const step = async <Result>(work: () => Promise<Result>, isOne = true): Promise<Result> => {
    if (isOne) left -= 1;
    isKilled ||= left < 0;
    if (isKilled) throw new Error('Killed');
    return work();
  };
  const killed = (database: Database): Database => ({
    ...database,
    all: (sql, parameters) => step(async () => database.all(sql, parameters), false),
    run: (sql, parameters) => step(async () => database.run(sql, parameters)),
    transaction: (work) => step(async () => database.transaction(work)),
  });
  return grounds.map((ground) => ({ ...ground, database: killed(ground.database) }));
}

const isUsable = async ({ database }: Ground): Promise<boolean> =>
  assemble(database).then(
    () => true,
    () => false,
  );
const unclosed = (ground: Ground): Ground => ({
  ...ground,
  database: { ...ground.database, close: async () => undefined },
});

describe('a move that is killed at any of its steps', () => {
  /** Moves, and is killed after so many steps; then something is done, and all is checked. */
  async function atStep(
    steps: number,
    afterwards: (source: Ground, target: Ground) => Promise<unknown>,
    usable: 'source' | 'target',
  ): Promise<boolean> {
    const [source, target] = [await opened('here'), await opened('there')];
    await migrate(source.database);
    const tables = await fillAll(source.database, source.catalog, 3);
    const before = await contents(source.database, tables);
    const [from, to] = untilKilled([source, target], steps);
    const isKilled = await moveLedger({ source: from!, target: to!, report }).then(
      () => false,
      () => true,
    );
    // To ask would make a ledger where none is.
    const isMade = (await target.database.all(sqliteCatalog.ledger)).length > 0;
    const usables = [await isUsable(source), isMade && (await isUsable(target))];
    expect([steps, ...usables]).not.toEqual([steps, true, true]);
    if (isKilled) await afterwards(source, target);
    const [good, other] = usable === 'source' && isKilled ? [source, target] : [target, source];
    expect([steps, await isUsable(good)]).toEqual([steps, true]);
    if ((await other.database.all(sqliteCatalog.ledger)).length > 0)
      expect([steps, await isUsable(other)]).toEqual([steps, false]);
    expect(await contents(good.database, tables)).toEqual(before);
    for (const { database } of [source, target]) await database.close();
    return isKilled;
  }

  it('is finished by the next call', async () => {
    let steps = 0;
    const goOn = async (source: Ground, target: Ground) => moveLedger({ source, target, report });
    while (await atStep(steps, goOn, 'target')) steps += 1;
    expect(steps).toBeGreaterThan(30);
  });

  it('is given up by --undo, wherever it can be', async () => {
    let [steps, refused] = [0, 0];
    const giveUp = async (source: Ground, target: Ground) =>
      undoMove({ source, report, openTarget: async () => unclosed(target) }).catch(
        (error: Error) => {
          // Nothing has begun.
          expect(error.message).toContain('there is none to undo');
          refused += 1;
        },
      );
    while (await atStep(steps, giveUp, 'source')) steps += 1;
    expect([steps > 30, refused]).toEqual([true, 2]);
  });

  it('is finished after its target had no space left, and says that it had none', async () => {
    const [source, target] = [await opened('here'), await opened('there')];
    await migrate(source.database);
    const tables = await fillAll(source.database, source.catalog, 500);
    const before = await contents(source.database, tables);
    for (const pages of [20, 150, 400]) {
      await target.database.all(`PRAGMA max_page_count = ${pages}`);
      await expect(moveLedger({ source, target, report })).rejects.toThrow('is full. Free some');
      const isMade = (await target.database.all(sqliteCatalog.ledger)).length > 0;
      expect([pages, isMade && (await isUsable(target))]).toEqual([pages, false]);
    }
    await target.database.all('PRAGMA max_page_count = 100000');
    await moveLedger({ source, target, report });
    expect(await contents(target.database, tables)).toEqual(before);
    for (const { database } of [source, target]) await database.close();
  });

  it('is finished or given up by a call that is killed at any of its steps, too', async () => {
    for (let first = 1; first < 40; first += 6)
      for (let second = 0; second < 40; second += 7) {
        const goOn = async (source: Ground, target: Ground) => {
          const [from, to] = untilKilled([source, target], second);
          await moveLedger({ source: from!, target: to!, report }).catch(() => undefined);
          await moveLedger({ source, target, report });
        };
        await atStep(first, goOn, 'target');
      }
  });

  it('leaves a ledger that can be used by an --undo that is killed, and called again', async () => {
    for (let first = 2; first < 40; first += 3)
      for (const second of [0, 1, 2]) {
        const giveUp = async (source: Ground, target: Ground) => {
          const [from, to] = untilKilled([source, target], second);
          const undo = async (one: Ground, other: Ground) =>
            undoMove({ source: one, report, openTarget: async () => unclosed(other) });
          const isUndone = await undo(from!, to!).then(
            () => true,
            () => false,
          );
          if (!isUndone) await undo(source, target);
        };
        await atStep(first, giveUp, 'source');
      }
  });
});
