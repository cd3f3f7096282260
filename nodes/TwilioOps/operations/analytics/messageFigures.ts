import type { MessageInstance } from 'twilio/lib/rest/api/v2010/account/message';
import { addPrice, type Prices } from './prices';
import type { Measure } from './tally';

/** What is read of a message. */
export type CountedMessage = Pick<
  MessageInstance,
  | 'direction'
  | 'status'
  | 'to'
  | 'from'
  | 'messagingServiceSid'
  | 'errorCode'
  | 'price'
  | 'priceUnit'
  | 'numSegments'
>;

export interface MessageSums {
  /** Incoming and outgoing ones. */
  total: number;
  /** Incoming. */
  received: number;
  delivered: number;
  undelivered: number;
  failed: number;
  canceled: number;
  /** Queued, scheduled, or sent without a report of the carrier. */
  pending: number;
  segments: number;
  /** Paid to Twilio, as far as it is known yet. */
  price: Prices;
}

const outcomes: Record<string, 'delivered' | 'undelivered' | 'failed' | 'canceled'> = {
  delivered: 'delivered',
  read: 'delivered',
  partially_delivered: 'delivered',
  undelivered: 'undelivered',
  failed: 'failed',
  canceled: 'canceled',
};

export const messageMeasure: Measure<CountedMessage, MessageSums> = {
  empty: () => ({
    total: 0,
    received: 0,
    delivered: 0,
    undelivered: 0,
    failed: 0,
    canceled: 0,
    pending: 0,
    segments: 0,
    price: {},
  }),
  add: (sums, message) => {
    sums.total += 1;
    sums[message.direction === 'inbound' ? 'received' : (outcomes[message.status] ?? 'pending')] +=
      1;
    sums.segments += Number(message.numSegments) || 0;
    addPrice(sums.price, message.price, message.priceUnit);
  },
};

/**
 * The share of delivered ones among those whose end is known, from 0 to 1 with four digits; `null`
 * without any.
 */
export function deliveryRate({ delivered, undelivered, failed }: MessageSums): number | null {
  const known = delivered + undelivered + failed;
  return known === 0 ? null : Math.round((delivered / known) * 10_000) / 10_000;
}

/** The sums with what follows from them, as they stand in an item. */
export const messageFigures = ({ segments, price, ...counts }: MessageSums) => ({
  ...counts,
  deliveryRate: deliveryRate({ segments, price, ...counts }),
  segments,
  price,
});
