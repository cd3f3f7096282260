import { Congestion } from '../../../lib/twilio/congestion';

/** So many requests under way at once, all places taken. */
const startAll = (congestion: Congestion) =>
  Array.from({ length: congestion.limit }, (_, index) => congestion.start(index + 1));

describe('the tickets of Congestion', () => {
  it('of requests that began before a halving neither halve again nor grow', () => {
    const congestion = new Congestion({ start: 16, max: 100 });
    const [first, second, ...others] = startAll(congestion);
    congestion.throttled(first!);
    congestion.throttled(second!);
    expect(congestion.limit).toBe(8);
    for (const ticket of others) congestion.accepted(ticket);
    expect(congestion.limit).toBe(8);
  });

  it('of a request that began while a place was free do not grow', () => {
    const congestion = new Congestion({ start: 4, max: 100 });
    const full = startAll(congestion);
    const later = congestion.start(3);
    congestion.accepted(later);
    expect(congestion.limit).toBe(4);
    congestion.accepted(full.at(-1)!);
    expect(congestion.limit).toBe(5);
  });
});
