import { isSameContent } from '../ledger/contentHash';
import type { Reservation } from '../ledger/ledger';
import { busy, repeated, unknown } from './notSentError';
import type { End, Memory } from './protocol';

/** How it went, for the output item. */
export interface Delivery {
  /**
   * `sent` now; `found` at Twilio after its answer was lost; `repeat`: sent before, so not again.
   */
  outcome: 'sent' | 'found' | 'repeat';
  attempts: number;
  /** The idempotency key. */
  key: string;
  /** `false`: Twilio has accepted it, but the ledger could not be written to. */
  recorded?: boolean;
  /** Something else was sent with this key before; this was not sent. */
  contentDiffers?: boolean;
}

export interface Delivered {
  result: unknown;
  delivery: Delivery;
}

/** What the item gets. @throws the error that the end stands for */
export function delivered({ key, contentHash }: Reservation, end: End, memory: Memory): Delivered {
  const { attempts } = memory;
  switch (end.as) {
    case 'sent':
    case 'found': {
      const recorded = end.as === 'sent' && !end.isRecorded ? { recorded: false } : {};
      return { result: end.result, delivery: { outcome: end.as, attempts, key, ...recorded } };
    }
    case 'repeat': {
      const { send } = end;
      const result: unknown = send.result === null ? { sid: send.sid } : JSON.parse(send.result);
      const differs = isSameContent(send.contentHash, contentHash) ? {} : { contentDiffers: true };
      return { result, delivery: { outcome: 'repeat', attempts, key, ...differs } };
    }
    case 'refusedRepeat':
      throw repeated(end.send);
    case 'busy':
      throw busy();
    case 'unknown':
      throw unknown(end.reason, memory);
    case 'failed':
      throw end.error;
  }
}
