import { Turns } from '../../../lib/twilio/turns';

describe('Turns', () => {
  const filled = (perSecond: number | undefined, waiting: ReadonlyArray<[string, string]>) => {
    const turns = new Turns<string>(perSecond);
    for (const [sender, value] of waiting) turns.push(sender, value);
    return turns;
  };
  const takeAll = (turns: Turns<string>, now: number) => {
    const taken: unknown[] = [];
    while (!turns.isEmpty) {
      const turn = turns.take(now);
      if ('opensAt' in turn) return [...taken, turn.opensAt];
      taken.push(turn.value);
    }
    return taken;
  };

  it('are empty until somebody waits, and when all are taken', () => {
    const turns = new Turns<string>();
    expect(turns.isEmpty).toBe(true);
    turns.push('+1', 'a');
    expect(turns.isEmpty).toBe(false);
    expect(turns.take(0)).toEqual({ value: 'a' });
    expect(turns.isEmpty).toBe(true);
  });

  it('come in the order of waiting, whoever the sender', () => {
    const turns = filled(undefined, [
      ['+1', 'a'],
      ['+2', 'b'],
      ['+1', 'c'],
      ['', 'd'],
      ['+2', 'e'],
      ['+1', 'f'],
    ]);
    expect(takeAll(turns, 0)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('come one per interval of a sender, which holds up no other', () => {
    const turns = filled(2, [
      ['+1', 'a'],
      ['+1', 'b'],
      ['+1', 'c'],
      ['+2', 'd'],
      ['', 'e'],
      ['', 'f'],
    ]);
    expect(takeAll(turns, 1000)).toEqual(['a', 'd', 'e', 'f', 1500]);
    expect(takeAll(turns, 1499)).toEqual([1500]);
    expect(takeAll(turns, 1500)).toEqual(['b', 2000]);
    expect(takeAll(turns, 2000)).toEqual(['c']);
  });

  it('tell when the first sender may go on', () => {
    const turns = filled(2, [
      ['+1', 'a'],
      ['+2', 'b'],
    ]);
    turns.take(1000);
    turns.take(1200);
    turns.push('+2', 'c');
    turns.push('+1', 'd');
    expect(turns.take(1300)).toEqual({ opensAt: 1500 });
    expect(turns.take(1600)).toEqual({ value: 'd' });
    expect(turns.take(1600)).toEqual({ opensAt: 1700 });
  });

  it('remember a sender that has nothing waiting', () => {
    const turns = filled(2, [['+1', 'a']]);
    turns.take(1000);
    turns.push('+1', 'b');
    expect(turns.take(1400)).toEqual({ opensAt: 1500 });
  });

  it.each([undefined, 0])('have no ceiling with %s per second', (perSecond) => {
    const turns = filled(perSecond, [
      ['+1', 'a'],
      ['+1', 'b'],
    ]);
    expect(takeAll(turns, 0)).toEqual(['a', 'b']);
  });

  it('are all given up at once, and may be filled again', () => {
    const turns = filled(2, [
      ['+1', 'a'],
      ['+2', 'b'],
      ['+1', 'c'],
    ]);
    expect(turns.drain()).toEqual(['a', 'c', 'b']);
    expect(turns.isEmpty).toBe(true);
    expect(turns.drain()).toEqual([]);
    turns.push('+1', 'd');
    expect(turns.take(0)).toEqual({ value: 'd' });
  });
});
