import { Congestion } from '../../../lib/twilio/congestion';

/** One round trip: all places are taken, then all requests end. */
function roundTrip(
  congestion: Congestion,
  outcome: 'accepted' | 'throttled' = 'accepted',
  demand = Infinity,
): number {
  const count = Math.min(congestion.limit, demand);
  const tickets = Array.from({ length: count }, (_, index) => congestion.start(index + 1));
  for (const ticket of tickets) congestion[outcome](ticket);
  return congestion.limit;
}

describe('Congestion', () => {
  it('doubles per round trip until the bound', () => {
    const congestion = new Congestion({ start: 20, max: 100 });
    expect([1, 2, 3, 4].map(() => roundTrip(congestion))).toEqual([40, 80, 100, 100]);
  });

  it('does not start above the bound', () => {
    expect(new Congestion({ start: 20, max: 5 }).limit).toBe(5);
  });

  it('halves once per round trip, however many are refused, and then grows by one', () => {
    const congestion = new Congestion({ start: 40, max: 100 });
    expect(roundTrip(congestion, 'throttled')).toBe(20);
    expect([1, 2, 3].map(() => roundTrip(congestion))).toEqual(
      [20, 21, 22].map((limit) => expect.closeTo(limit, 0)),
    );
    expect(roundTrip(congestion, 'throttled')).toBeLessThanOrEqual(11);
  });

  it('keeps one place whatever happens', () => {
    const congestion = new Congestion({ start: 4, max: 10 });
    for (let count = 0; count < 10; count++) roundTrip(congestion, 'throttled');
    expect(congestion.limit).toBe(1);
  });

  it('recovers from one place', () => {
    const congestion = new Congestion({ start: 1, max: 10 });
    roundTrip(congestion, 'throttled');
    for (let count = 0; count < 20; count++) roundTrip(congestion);
    expect(congestion.limit).toBe(10);
  });

  it('does not grow while there is less to do than places', () => {
    const congestion = new Congestion({ start: 20, max: 100 });
    for (let count = 0; count < 10; count++) roundTrip(congestion, 'accepted', 5);
    expect(congestion.limit).toBe(20);
  });

  it('does not count what was under way at the halving', () => {
    const congestion = new Congestion({ start: 4, max: 10 });
    const tickets = [1, 2, 3, 4].map((underWay) => congestion.start(underWay));
    congestion.throttled(tickets[0]!);
    congestion.throttled(tickets[1]!);
    congestion.accepted(tickets[2]!);
    expect(congestion.limit).toBe(2);
  });
});
