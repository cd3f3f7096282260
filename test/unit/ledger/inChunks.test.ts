import type { Database, Value } from '../../../lib/ledger/database';
import { deleteInChunks } from '../../../lib/ledger/deleteInChunks';
import { inChunks } from '../../../lib/ledger/inChunks';

/** Counts how often the event loop goes round. */
function countTurns() {
  let turns = 0;
  let isOver = false;
  const next = () => void setImmediate(() => (isOver ? undefined : ((turns += 1), next())));
  next();
  return { turns: () => turns, end: () => void (isOver = true) };
}

describe('inChunks', () => {
  it.each([
    [0, []],
    [1, [1]],
    [1_000, [1_000]],
    [1_001, [1_000, 1]],
    [2_000, [1_000, 1_000]],
    [2_500, [1_000, 1_000, 500]],
  ])('works on %i items in chunks of %j, in order', async (count, sizes) => {
    const items = Array.from({ length: count }, (_, index) => index);
    const chunks = await inChunks(items, async (chunk) => chunk);
    expect(chunks.map((chunk) => chunk.length)).toEqual(sizes);
    expect(chunks.flat()).toEqual(items);
  });

  it('has one chunk in hand at a time', async () => {
    let inHand = 0;
    let most = 0;
    await inChunks(Array.from({ length: 3_000 }), async () => {
      most = Math.max(most, ++inHand);
      await new Promise(setImmediate);
      inHand -= 1;
    });
    expect(most).toBe(1);
  });

  it('lets the event loop go round between chunks, and a single chunk not wait', async () => {
    const counted = countTurns();
    const turnsAt: number[] = [];
    const note = async () => void turnsAt.push(counted.turns());
    await inChunks(Array.from({ length: 3_000 }), note);
    counted.end();
    expect(turnsAt[0]).toBe(0);
    expect(turnsAt[1]).toBeGreaterThan(turnsAt[0]!);
    expect(turnsAt[2]).toBeGreaterThan(turnsAt[1]!);
  });
});

describe('deleteInChunks', () => {
  /** A database that has so many rows to delete. */
  function databaseOf(rows: number) {
    const statements: Array<{ sql: string; parameters: readonly Value[] | undefined }> = [];
    let left = rows;
    const run = async (sql: string, parameters?: readonly Value[]) => {
      statements.push({ sql: sql.replace(/\s+/g, ' '), parameters });
      const count = Math.min(left, 1_000);
      left -= count;
      return count;
    };
    return { database: { run } as unknown as Database, statements };
  }
  const remove = (database: Database) =>
    deleteInChunks(database, 'twilio_ops_waits', 'wait_id', 'expires_at <= ?', [17]);

  it.each([
    [0, 1],
    [999, 1],
    [1_000, 2],
    [2_500, 3],
  ])('deletes %i rows in %i statements, and says how many', async (rows, count) => {
    const { database, statements } = databaseOf(rows);
    expect(await remove(database)).toBe(rows);
    expect(statements).toHaveLength(count);
  });

  it('deletes by the primary key, which both databases can do in portions', async () => {
    const { database, statements } = databaseOf(0);
    await remove(database);
    expect(statements[0]).toEqual({
      sql: 'DELETE FROM twilio_ops_waits WHERE wait_id IN (SELECT wait_id FROM twilio_ops_waits WHERE expires_at <= ? LIMIT 1000)',
      parameters: [17],
    });
  });

  it('lets the event loop go round in between', async () => {
    const { database, statements } = databaseOf(2_500);
    const counted = countTurns();
    const turnsAt: number[] = [];
    const { run } = database;
    await remove({ ...database, run: (...args) => (turnsAt.push(counted.turns()), run(...args)) });
    counted.end();
    expect(statements).toHaveLength(3);
    expect(new Set(turnsAt).size).toBe(3);
  });
});
