import { integer } from '../../../../lib/ledger/row';
import { hour, ledgerNow, pass, type Given } from './Setup';

/** So long that the time that a test takes does not matter. */
const step = 100_000;

export function turnsContract(given: Given): void {
  const turns = () => given().ledger.turns;
  const nextAt = async (sender: string) => {
    const sql = 'SELECT next_at FROM twilio_ops_turns WHERE sender = ?';
    return integer((await given().database.all(sql, [sender]))[0]!, 'next_at');
  };
  /** Takes turns; gives the ledger's time at which the first begins, and checks what was told. */
  const take = async (sender: string, count: number, each = step) => {
    const before = await ledgerNow(given());
    const startsIn = await turns().take(sender, count, each);
    const after = await ledgerNow(given());
    const beginsAt = (await nextAt(sender)) - count * each;
    expect(startsIn).toBeGreaterThanOrEqual(Math.max(0, beginsAt - after));
    // PostgreSQL's clock goes on within a statement.
    expect(startsIn).toBeLessThanOrEqual(Math.max(0, beginsAt - before));
    return { startsIn, beginsAt, before, after };
  };
  const startsAtOnce = ({
    startsIn,
    beginsAt,
    before,
    after,
  }: Awaited<ReturnType<typeof take>>) => {
    expect(startsIn).toBe(0);
    expect(beginsAt).toBeGreaterThanOrEqual(before);
    expect(beginsAt).toBeLessThanOrEqual(after);
  };

  it('gives turns in order, a step apart, at each sender', async () => {
    const first = await take('MG1', 3);
    startsAtOnce(first);
    const second = await take('MG1', 1);
    expect(second.beginsAt).toBe(first.beginsAt + 3 * step);
    const third = await take('MG1', 2, 2 * step);
    expect(third.beginsAt).toBe(second.beginsAt + step);
    expect((await take('MG1', 1)).beginsAt).toBe(third.beginsAt + 4 * step);
    startsAtOnce(await take('MG2', 1));
  });

  it('lets a sender start at once after a pause, without saving turns up', async () => {
    await take('MG1', 2);
    await pass(given, 2 * hour);
    const later = await take('MG1', 1);
    startsAtOnce(later);
    expect((await take('MG1', 1)).beginsAt).toBe(later.beginsAt + step);
  });

  it('does not wait for hours when the clock was set back', async () => {
    await take('MG1', 5, 1_000);
    await pass(given, -3 * hour);
    startsAtOnce(await take('MG1', 1, 1_000));
    expect((await take('MG1', 1, 1_000)).startsIn).toBeGreaterThan(0);
  });

  it('keeps every turn ahead, however many wait', async () => {
    const { beginsAt } = await take('MG1', 1);
    for (let turn = 1; turn <= 150; turn++)
      expect((await take('MG1', 1)).beginsAt).toBe(beginsAt + turn * step);
  });

  it('starts at once where the clock was set back since the last turn', async () => {
    await take('MG1', 300);
    await given().database.run('UPDATE twilio_ops_turns SET taken_at = taken_at + 3600000');
    startsAtOnce(await take('MG1', 1));
  });

  it('counts in whole milliseconds, one at least', async () => {
    await turns().take('MG1', 1, 30_000);
    const before = await nextAt('MG1');
    await turns().take('MG1', 3, 1_000 / 3);
    expect((await nextAt('MG1')) - before).toBe(1_000);
    await turns().take('MG1', 5, 0.2);
    expect((await nextAt('MG1')) - before).toBe(1_001);
  });

  it('gives no turn to two that ask at the same time', async () => {
    const counts = Array.from({ length: 30 }, (_, index) => 1 + (index % 3));
    const starts = await Promise.all(counts.map((count) => turns().take('MG1', count, step)));
    // What is told lies short of a whole number of steps by the time that went by since the first.
    const taken = starts.flatMap((startsIn, index) =>
      Array.from({ length: counts[index]! }, (_, turn) => Math.ceil(startsIn / step) + turn),
    );
    expect(taken.sort((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, turn) => turn));
  });

  it('forgets senders whose turns are over', async () => {
    await turns().take('MG1', 1, 1_000);
    await turns().take('MG2', 1, hour * 1_000);
    expect(await turns().prune()).toBe(0);
    await pass(given, 30);
    expect(await turns().prune()).toBe(0);
    await pass(given, hour / 2);
    expect(await given().ledger.prune(new Date())).toBe(1);
    expect(await nextAt('MG2')).toBeGreaterThan(await ledgerNow(given()));
  });
}
