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
