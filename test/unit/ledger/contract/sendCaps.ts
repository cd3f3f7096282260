import { hours, sendAccess } from './sendAccess';
import { day, hour, pass, type Given } from './Setup';
import { ada, bob, reservation, settlement } from './samples';
import { person } from '../../../support/person';

const stranger = person('+15005550000');

export function sendCapsContract(given: Given): void {
  const { sends, reserve, states } = sendAccess(given);

  it('counts the sends to a recipient, expired and erased keys included', async () => {
    await reserve('one', reservation('a', { category: 'marketing', topic: 'hats', ...hours(5) }));
    await reserve('one', reservation('x'), reservation('y', { recipient: bob }));
    await sends().settle('one', [settlement('a', 'accepted'), settlement('x', 'rejected')]);
    await pass(given, 10 * hour);
    await reserve('one', reservation('a', { category: 'sale' }));
    await pass(given, hour);
    await reserve('one', reservation('b', { kind: 'call' }));
    await sends().settle('one', [settlement('a', 'unknown')]);
    await given().ledger.consent.erase([ada]);
    const all = await sends().sendsSince([ada, stranger, bob, ada], new Date(0));
    expect([...all.keys()]).toEqual([ada, stranger, bob]);
    expect(all.get(stranger)).toEqual([]);
    const [first, second, third] = all.get(ada)!;
    expect(all.get(ada)).toEqual([
      { at: expect.any(Date), kind: 'message', category: 'marketing', topic: 'hats' },
      { at: expect.any(Date), kind: 'message', category: 'sale', topic: null },
      { at: expect.any(Date), kind: 'call', category: null, topic: null },
    ]);
    expect(all.get(bob)).toEqual([
      { at: expect.any(Date), kind: 'message', category: null, topic: null },
    ]);
    expect(second!.at.getTime() - first!.at.getTime()).toBeGreaterThanOrEqual(10 * hour * 1_000);
    expect(third!.at.getTime() - second!.at.getTime()).toBeGreaterThanOrEqual(hour * 1_000);

    const since = async (moment: number) =>
      (await sends().sendsSince([ada], new Date(moment))).get(ada)!;
    expect(await since(second!.at.getTime())).toEqual([second, third]);
    expect(await since(second!.at.getTime() + 1)).toEqual([third]);
  });

  it('counts what is scheduled at the time at which it goes out', async () => {
    const noon = new Date(Date.now() + 2 * day * 1_000);
    const dueAt = async (key: string, at: Date | undefined) =>
      reserve('one', reservation(key, { dueAt: at }));
    await dueAt('b', noon);
    await dueAt('c', new Date(noon.getTime() - hour * 1_000));
    await dueAt('a', undefined);
    const times = async (since: Date) =>
      (await sends().sendsSince([ada], since)).get(ada)!.map(({ at }) => at);
    const before = new Date(noon.getTime() - hour * 1_000);
    expect(await times(new Date(noon.getTime() - day * 1_000))).toEqual([before, noon]);
    expect(await times(noon)).toEqual([noon]);
    expect(await times(new Date(0))).toEqual([expect.any(Date), before, noon]);
  });

  it.each([
    ['at another time', 1],
    ['at once', undefined],
  ])('counts what is sent %s after all at its new time', async (_when, days) => {
    const inDays = (count: number) => new Date(Date.now() + count * day * 1_000);
    const former = reservation('a', { dueAt: inDays(20) });
    await reserve('one', former);
    const dueAt = days === undefined ? undefined : inDays(days);
    expect(await sends().confirm('one', [{ ...former, dueAt }])).toEqual([true]);
    const [one] = (await sends().sendsSince([ada], new Date(0))).get(ada)!;
    if (dueAt) expect(one!.at).toEqual(dueAt);
    else expect(one!.at.getTime()).toBeLessThan(inDays(1).getTime());
  });

  it('keeps what is scheduled until caps no longer count it', async () => {
    const dueAt = new Date(Date.now() + 10 * day * 1_000);
    await reserve('one', reservation('a', { dueAt, ...hours(24) }));
    await pass(given, 36 * day);
    expect(await sends().prune()).toBe(0);
    await pass(given, 10 * day);
    expect(await sends().prune()).toBe(1);
  });

  it('counts the sends of more recipients than one chunk', async () => {
    const recipients = Array.from({ length: 1_200 }, (_, index) =>
      person(`+1500555${1_000 + index}`),
    );
    await reserve('one', ...recipients.map((recipient) => reservation('a', { recipient })));
    const counted = await sends().sendsSince(recipients, new Date(0));
    expect([...counted.keys()]).toEqual(recipients);
    expect([...counted.values()].every((list) => list.length === 1)).toBe(true);
  });

  it('prunes what has expired once caps no longer count it, by its own clock', async () => {
    await reserve(
      'one',
      reservation('a', hours(34 * 24)),
      reservation('b', hours(90 * 24)),
      reservation('c', hours(36 * 24)),
      reservation('d', { recipient: bob, ...hours(24) }),
    );
    await pass(given, 35 * day - hour);
    expect(await sends().prune()).toBe(0);
    await pass(given, 2 * hour);
    expect(await sends().prune()).toBe(2);
    expect(await states('a', 'b', 'c')).toEqual([null, 'reserved', 'reserved']);
    await pass(given, day);
    expect(await given().ledger.prune(new Date())).toBe(1);
    expect(await states('b', 'c')).toEqual(['reserved', null]);
    expect((await sends().sendsSince([bob], new Date(0))).get(bob)).toEqual([]);
  });
}
