import type { CallInstance } from 'twilio/lib/rest/api/v2010/account/call';
import { addPrice, type Prices } from './prices';
import type { Measure } from './tally';

/** What is read of a call. */
export type CountedCall = Pick<
  CallInstance,
  'direction' | 'status' | 'to' | 'from' | 'answeredBy' | 'duration' | 'price' | 'priceUnit'
>;

export interface CallSums {
  total: number;
  inbound: number;
  outbound: number;
  completed: number;
  busy: number;
  noAnswer: number;
  failed: number;
  canceled: number;
  /** Queued, ringing or in progress. */
  underWay: number;
  /** Who answered, where machine detection was on. */
  answeredByHuman: number;
  answeredByMachine: number;
  durationSeconds: number;
  /** Paid to Twilio, as far as it is known yet. */
  price: Prices;
}

type Outcome = 'completed' | 'busy' | 'noAnswer' | 'failed' | 'canceled';

const outcomes: Record<string, Outcome> = {
  completed: 'completed',
  busy: 'busy',
  'no-answer': 'noAnswer',
  failed: 'failed',
  canceled: 'canceled',
};

/** How a call ended. */
export const outcomeOf = ({ status }: Pick<CountedCall, 'status'>): Outcome | 'underWay' =>
  outcomes[status] ?? 'underWay';

/** Who answered: `human`, `machine` (fax too), or `unknown` where nobody did or nobody looked. */
export function answerOf({
  answeredBy,
}: Pick<CountedCall, 'answeredBy'>): 'human' | 'machine' | 'unknown' {
  if (answeredBy === 'human') return 'human';
  return /^(machine|fax)/.test(answeredBy ?? '') ? 'machine' : 'unknown';
}

export const callMeasure: Measure<CountedCall, CallSums> = {
  empty: () => ({
    total: 0,
    inbound: 0,
    outbound: 0,
    completed: 0,
    busy: 0,
    noAnswer: 0,
    failed: 0,
    canceled: 0,
    underWay: 0,
    answeredByHuman: 0,
    answeredByMachine: 0,
    durationSeconds: 0,
    price: {},
  }),
  add: (sums, call) => {
    sums.total += 1;
    sums[call.direction === 'inbound' ? 'inbound' : 'outbound'] += 1;
    sums[outcomeOf(call)] += 1;
    const answer = answerOf(call);
    if (answer !== 'unknown')
      sums[answer === 'human' ? 'answeredByHuman' : 'answeredByMachine'] += 1;
    sums.durationSeconds += Number(call.duration) || 0;
    addPrice(sums.price, call.price, call.priceUnit);
  },
};

const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;

/** The sums with what follows from them, as they stand in an item; shares are from 0 to 1. */
export const callFigures = ({ durationSeconds, price, ...counts }: CallSums) => ({
  ...counts,
  completionRate: share(counts.completed, counts.total - counts.underWay),
  durationSeconds,
  averageDurationSeconds:
    counts.completed === 0 ? null : Math.round(durationSeconds / counts.completed),
  price,
});
