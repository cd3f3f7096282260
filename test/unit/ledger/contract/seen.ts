import type { Given } from './Setup';
import { at } from './samples';

export function seenContract(given: Given): void {
  const seen = () => given().ledger.seen;

  it('is first once, until it is forgotten', async () => {
    const first = await Promise.all(
      [1, 2, 3, 4].map(() => seen().first('SM1 delivered', at(0), 60)),
    );
    expect(first.filter(Boolean)).toHaveLength(1);
    expect(await seen().first('SM1 delivered', at(59), 60)).toBe(false);
    expect(await seen().first('SM1 delivered', at(60), 60)).toBe(true);
    expect(await seen().first('SM1 delivered', at(61), 60)).toBe(false);
    expect(await seen().prune(at(119))).toBe(0);
    expect(await seen().prune(at(120))).toBe(1);
  });

  it('is first again for whoever has the name, until that one takes it back', async () => {
    expect(await seen().has('pass 1', at(0))).toBe(false);
    expect(await seen().first('pass 1', at(0), 60, 'ann')).toBe(true);
    expect(await seen().has('pass 1', at(59))).toBe(true);
    expect(await seen().has('pass 1', at(60))).toBe(false);
    expect(await seen().first('pass 1', at(1), 60, 'ann')).toBe(true);
    expect(await seen().first('pass 1', at(1), 60, 'bob')).toBe(false);
    await seen().forget('pass 1', 'bob');
    expect(await seen().first('pass 1', at(1), 60, 'bob')).toBe(false);
    await seen().forget('pass 1', 'ann');
    expect(await seen().first('pass 1', at(1), 60, 'bob')).toBe(true);
  });

  it('is claimed by one at a time, and not for longer than ever by a clock that is ahead', async () => {
    expect(await seen().claim('work', at(0), 30, 'ann')).toBe(true);
    expect(await seen().claim('work', at(29), 30, 'bob')).toBe(false);
    expect(await seen().claim('work', at(30), 30, 'bob')).toBe(true);
    expect(await seen().claim('work', at(3_600), 30, 'ahead')).toBe(true);
    expect(await seen().claim('work', at(31), 30, 'ann')).toBe(true);
    expect(await seen().claim('work', at(32), 30)).toBe(false);
  });

  it('goes by the ledger’s own clock where no time is given', async () => {
    const now = Date.now();
    expect(await seen().first('event', undefined, 60)).toBe(true);
    expect(await seen().first('event', undefined, 60)).toBe(false);
    expect(await seen().has('event', undefined)).toBe(true);
    expect(await seen().has('event', new Date(now - 30_000))).toBe(true);
    expect(await seen().has('event', new Date(now + 90_000))).toBe(false);
    expect(await seen().claim('event', undefined, 60)).toBe(false);
  });

  it('asks without a trace where it is kept for no time', async () => {
    expect(await seen().first('SM1 read', at(0), 0)).toBe(true);
    expect(await seen().first('SM1 read', at(0), 60)).toBe(true);
    expect(await seen().first('SM1 read', at(0), 0)).toBe(false);
  });

  it('takes any text for an id', async () => {
    const id = `'"\\ ? $1 \0 \ud83d ‮ 👩‍👩‍👧`;
    expect(await seen().first(id, at(0), 60)).toBe(true);
    expect(await seen().first(id, at(0), 60)).toBe(false);
    expect(await seen().prune(at(60))).toBe(1);
  });

  it('prunes more than one chunk, and nothing that is still kept', async () => {
    const mark = (count: number, kept: number) =>
      Promise.all(
        Array.from({ length: count }, (_, index) => seen().first(`${kept} ${index}`, at(0), kept)),
      );
    await mark(1_000, 60);
    await mark(3, 61);
    expect(await seen().prune(at(60))).toBe(1_000);
    expect(await seen().prune(at(60))).toBe(0);
    expect(await seen().first('61 0', at(60), 60)).toBe(false);
    await mark(1_001, 60);
    expect(await seen().prune(at(61))).toBe(1_004);
  });
}
