import { Turns } from '../../../lib/twilio/turns';

describe('Turns', () => {
  it('come in the order of waiting', () => {
    const turns = new Turns<string>();
    turns.push('a');
    turns.push('b');
    expect(turns.take()).toBe('a');
    turns.push('c');
    expect([turns.take(), turns.take(), turns.take()]).toEqual(['b', 'c', undefined]);
  });

  it('are empty until somebody waits, and when all are taken', () => {
    const turns = new Turns<string>();
    expect(turns.isEmpty).toBe(true);
    for (const round of ['first', 'second']) {
      turns.push(round);
      expect(turns.isEmpty).toBe(false);
      expect(turns.take()).toBe(round);
      expect(turns.isEmpty).toBe(true);
    }
  });
});
