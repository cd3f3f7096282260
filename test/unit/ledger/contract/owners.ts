import { hour, pass, type Given } from './Setup';

export function ownersContract(given: Given): void {
  const owners = () => given().ledger.owners;

  it('counts the signs of life of each owner', async () => {
    await owners().beat(['one', 'two']);
    await owners().beat(['two']);
    await owners().beat([]);
    await owners().beat(['one', 'one', 'one']);
    expect(await owners().beatsOf(['two', 'stranger', 'one'])).toEqual(
      new Map([
        ['two', 2],
        ['one', 2],
      ]),
    );
    expect(await owners().beatsOf(['one', 'one'])).toEqual(new Map([['one', 2]]));
    expect(await owners().beatsOf([])).toEqual(new Map());
  });

  it('counts each of those that come at the same time', async () => {
    const orders = Array.from({ length: 20 }, (_, index) =>
      index % 2 === 0 ? ['one', 'two', 'three'] : ['three', 'two', 'one'],
    );
    await Promise.all(orders.map((order) => owners().beat(order)));
    expect([...(await owners().beatsOf(['one', 'two', 'three'])).values()]).toEqual([20, 20, 20]);
  });

  it('forgets those that have ended, and only those', async () => {
    await owners().beat(['one', 'two', 'three']);
    await owners().end(['one', 'three', 'stranger']);
    await owners().end([]);
    expect(await owners().beatsOf(['one', 'two', 'three'])).toEqual(new Map([['two', 1]]));
    await owners().beat(['one']);
    expect(await owners().beatsOf(['one'])).toEqual(new Map([['one', 1]]));
  });

  it('forgets those that gave no sign for a day', async () => {
    await owners().beat(['silent', 'living']);
    await pass(given, 23 * hour);
    expect(await owners().prune()).toBe(0);
    await owners().beat(['living']);
    await pass(given, 2 * hour);
    expect(await owners().prune()).toBe(1);
    expect(await owners().beatsOf(['silent', 'living'])).toEqual(new Map([['living', 2]]));
    await pass(given, 25 * hour);
    expect(await given().ledger.prune(new Date())).toBe(1);
  });
}
