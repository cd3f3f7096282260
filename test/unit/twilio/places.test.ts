import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { places } from '../../../lib/twilio/places';

/** Takes a place for each name; notes who has one. */
function stage(most: number, names: readonly string[]) {
  const take = places(most);
  const leaves = new Map<number, () => void>();
  names.forEach((name, index) => void take(name).then((leave) => leaves.set(index, leave)));
  const present = async () => {
    await turnOfTheLoop();
    return [...leaves.keys()];
  };
  return { present, leaves };
}

describe('places', () => {
  it('are taken by so many under each name, the others follow in order', async () => {
    const { present, leaves } = stage(2, ['a', 'a', 'a', 'b', 'a']);
    expect(await present()).toEqual([0, 1, 3]);
    leaves.get(1)!();
    expect(await present()).toEqual([0, 1, 3, 2]);
    leaves.get(0)!();
    expect(await present()).toEqual([0, 1, 3, 2, 4]);
  });

  it('are left once each, however often that is said', async () => {
    const { present, leaves } = stage(1, ['a', 'a', 'a']);
    await present();
    leaves.get(0)!();
    leaves.get(0)!();
    expect(await present()).toEqual([0, 1]);
  });

  it('are free again for whoever comes later', async () => {
    const take = places(1);
    (await take('a'))();
    (await take('a'))();
    await expect(take('a')).resolves.toBeInstanceOf(Function);
  });
});
