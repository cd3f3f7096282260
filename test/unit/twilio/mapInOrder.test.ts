import { mapInOrder } from '../../../lib/twilio/mapInOrder';
import { FakeClock } from './fakeClock';

describe('mapInOrder', () => {
  it('keeps the order, whichever ends first', async () => {
    const clock = new FakeClock();
    const results = mapInOrder(['a', 'b', 'c', 'd'], 3, async (item, index) => {
      await clock.wait(10 - index * 3);
      return `${item}${index}`;
    });
    expect(await clock.run(results)).toEqual(['a0', 'b1', 'c2', 'd3']);
  });

  it.each([
    [1, 1],
    [3, 3],
    [50, 10],
  ])('has at most %i of 10 items in hand', async (workers, most) => {
    const clock = new FakeClock();
    let inHand = 0;
    let seen = 0;
    const worker = async () => {
      seen = Math.max(seen, ++inHand);
      await clock.wait(1);
      inHand -= 1;
    };
    await clock.run(mapInOrder(Array.from({ length: 10 }), workers, worker));
    expect(seen).toBe(most);
  });

  it('gives nothing for nothing', async () => {
    expect(await mapInOrder([], 5, jest.fn())).toEqual([]);
  });

  it('ends what it began after an error, begins nothing, and raises the first by order', async () => {
    const clock = new FakeClock();
    const begun: number[] = [];
    const ended: number[] = [];
    const results = mapInOrder(Array.from({ length: 9 }), 3, async (_item, index) => {
      begun.push(index);
      await clock.wait(10 - index);
      ended.push(index);
      if (index > 0) throw new Error(`item ${index}`);
    });
    await expect(clock.run(results)).rejects.toThrow('item 1');
    expect(begun).toEqual([0, 1, 2]);
    expect(ended).toEqual([2, 1, 0]);
  });

  it('raises what is falsy, too', async () => {
    const worker = async () => await Promise.reject(undefined as unknown as Error);
    await expect(mapInOrder([1], 1, worker)).rejects.toBeUndefined();
  });

  it('begins nothing once the signal is raised', async () => {
    const controller = new AbortController();
    const worker = jest.fn(async (item: number) => {
      await Promise.resolve();
      controller.abort();
      return item;
    });
    expect(await mapInOrder([1, 2, 3], 1, worker, controller.signal)).toStrictEqual([1]);
    expect(worker).toHaveBeenCalledTimes(1);
  });
});
