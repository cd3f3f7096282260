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
    const congestion = new Congestion({ start: 8, max: 10 });
    const tickets = [1, 2, 3, 4, 5, 6, 7, 8].map((underWay) => congestion.start(underWay));
    congestion.throttled(tickets[0]!);
    congestion.throttled(tickets[1]!);
    for (const ticket of tickets.slice(2)) congestion.accepted(ticket);
    expect(congestion.limit).toBe(4);
  });

  it('grows by one per round trip after a refusal, counted answer by answer', () => {
    const congestion = new Congestion({ start: 2, max: 3 });
    congestion.throttled(congestion.start(2));
    const limits = Array.from({ length: 7 }, () => {
      congestion.accepted(congestion.start(congestion.limit));
      return congestion.limit;
    });
    expect(limits).toEqual([2, 2, 2, 3, 3, 3, 3]);
  });

  it('grows by one per answer before any refusal, to the bound', () => {
    const congestion = new Congestion({ start: 2, max: 4 });
    const limits = Array.from({ length: 4 }, () => {
      congestion.accepted(congestion.start(congestion.limit));
      return congestion.limit;
    });
    expect(limits).toEqual([3, 4, 4, 4]);
  });

  it('grows by an answer whose request was under way when all places were in use', () => {
    const congestion = new Congestion({ start: 2, max: 10 });
    const first = congestion.start(1);
    congestion.start(2);
    congestion.accepted(first);
    expect(congestion.limit).toBe(3);
    congestion.accepted(congestion.start(2));
    expect(congestion.limit).toBe(3);
  });

  it('counts a refusal of what began after the halving', () => {
    const congestion = new Congestion({ start: 9, max: 10 });
    const before = congestion.start(9);
    congestion.throttled(before);
    expect(congestion.limit).toBe(4);
    congestion.throttled(before);
    expect(congestion.limit).toBe(4);
    congestion.throttled(congestion.start(4));
    expect(congestion.limit).toBe(2);
  });
});
